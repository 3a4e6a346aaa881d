const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The last word of a longer name that is no place: an organisation, a publication, a team, an event. */
export const organisationHeads = wordsOf(`
  University College Institute Academy Seminary Polytechnic Times Post Tribune Herald Gazette Journal Globe Chronicle Observer
  Star Sun Daily Mirror Telegraph Guardian Examiner Courier Register Sentinel Inquirer Standard Press News Review Today Independent
  Magazine Broadcasting Television Radio TV Network Bank Bancorp Airlines Airways Railway Railways Railroad Motors Electric
  Energy Power Gas Oil Petroleum Steel Mining Insurance Mutual Group Holdings Partners Corp Corporation Inc Ltd LLC Company Co
  Industries Foundation Trust Cartel Mafia Instruments Works Voice Cross Jays Society Association League Union Federation Club FC United Rovers Wanderers Athletic Albion
  Orchestra Symphony Philharmonic Opera Ballet Theatre Theater Museum Gallery Festival Marathon Derby Open Cup Bowl Grand
  Classic Championship Championships Games Olympics Exchange Stock Chamber Rotary Lions Church Cathedral Diocese Archdiocese
  Ministries Party Brigade Division Regiment Battalion Treaty Agreement Accord Accords Protocol Convention Declaration Summit
  Act Prize Award Awards Fever Disease Virus Flu Syndrome Conference Alliance Coalition Movement Brotherhood
  Mutiny War Airport International Fashion Pride Jazz Convention Coliseum Clinic Laboratories Pharmaceuticals
  Technologies Systems Software Records Studios Pictures Entertainment Brewing Brewery Hotel Hotels Inn Resort Casino
  Yankees Mets Sox Giants Dodgers Lakers Celtics Knicks Bulls Bears Cubs Packers Cowboys Texans Astros Rangers Mavericks Spurs
  Rockets Steelers Eagles Phillies Pirates Penguins Bills Sabres Dolphins Heat Marlins Magic Jaguars Falcons Braves Hawks
  Saints Pelicans Titans Predators Grizzlies Colts Pacers Bengals Reds Browns Cavaliers Indians Guardians Tigers Pistons
  Wings Vikings Twins Wild Timberwolves Chiefs Royals Cardinals Blues Rams Broncos Rockies Nuggets Avalanche Jazz Suns
  Diamondbacks Coyotes Raiders Athletics Warriors Chargers Padres Angels Ducks Kings Sharks Seahawks Mariners Sounders
  Ravens Orioles Redskins Commanders Capitals Nationals Wizards Patriots Revolution Bruins Canucks Flames Oilers Jets Senators
  Canadiens Leafs Raptors Hurricanes Panthers Hornets Bobcats Buckeyes Wolverines Spartans Badgers Hawkeyes Cyclones Huskers
  Sooners Longhorns Aggies Razorbacks Crimson Bulldogs Volunteers Gators Seminoles Gamecocks Wildcats Hoosiers Boilermakers
  Illini Gophers Trojans Huskies Cougars Utes Buffaloes Lobos Roughriders Argonauts Stampeders Eskimos Storm Broncos Roosters
  Sharks Rabbitohs Bombers Magpies Crows Swans Dockers Demons
`)

/** The last word of a longer name that is a building, a street or something else smaller than a place of the gazetteer. */
export const thingHeads = wordsOf(`
  Street St Road Rd Avenue Ave Boulevard Blvd Lane Drive Dr Highway Hwy Parkway Pkwy Freeway Turnpike Expressway Interstate Route Way Court
  Square Plaza Bridge Tunnel Park Garden Gardens Zoo Stadium Arena Hall House Tower Towers Building Center Centre Mall Hospital
  School Elementary Middle High Library Cemetery Prison Jail Penitentiary Fort Station Terminal Dam Reservoir Creek River Trail
  Gate Place Terrace Apartments Manor Farm Farms Ranch Vineyards Winery Field Speedway Raceway Racecourse Course Memorial Monument
  Tavern Restaurant Cafe Pub Grill Pizza Pizzeria Diner Marketplace Market Mills Plant Refinery Mine Quarry Hotel Lodge
  Chapel Temple Mosque Synagogue Abbey Priory
`)

/** A public body of the place that stands before it: the place is meant as well ("Ohio Department of Health"). */
export const publicBodies = wordsOf(`
  Department Dept Ministry Council Police Sheriff Mayor Governor Gov President Premier Prime Minister Chancellor Health Public State
  City County Town Village Township Municipal District Court Supreme Superior Circuit Legislature Senate Assembly House Parliament
  Government Authority Agency Bureau Office Commission Commissioner Commissioners Board Attorney Congressman Congresswoman
  Senator Sen Rep Representative Secretary Ambassador Embassy Army Navy Air Force Forces Marines Coast National Fire Sanitation
  Schools Unified Independent Regional Division Environmental Food Centers Centre Agriculture Education Transportation
  Treasury Interior Defense Defence Foreign Federal Highway Patrol Planning Zoning Housing Parks Recreation Water Utilities Chief
  Republican Republicans Democrat Democrats Democratic Congress Consulate Election Electoral Energy Parole Pollution Primary
  Deputy Judge Justice Vice Medical Animal Emergency Executive Provincial General Geological Customs Border Immigration
`)

/** Kinds of areas and places, which follow or precede a name in capitals or in small letters ("Hunan province"). */
export const placeKinds = wordsOf(`
  city town village state province region county district prefecture governorate department municipality suburb township borough
  parish island islands peninsula area valley territory republic kingdom oblast canton capital coast border neighbourhood
  neighborhood hamlet settlement camp port commune barangay
`)
