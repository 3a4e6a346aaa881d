/** Surnames that are also names of places. */
export const surnames: ReadonlySet<string> = new Set(
  `
  Abbott Adams Addison Ahmed Albany Alexander Ali Allen Amin Anderson Andrews Annan Arlington Arnold
  Ashton Atkinson Augustine Austin Aziz Bailey Baker Barnes Barnett Barrett Bartlett Barton Bedford Bello
  Belmont Bennett Benton Berkeley Berlin Beverly Biden Blackburn Blair Blake Bolton Booth Bose Bowie Boyd
  Bradford Bradley Brandon Brent Brighton Bristol Brooks Brown Bryan Buchanan Buckingham Burke Burlington
  Burnett Burns Burton Bush Butler Byron Caldwell Calhoun Cameron Campbell Cannon Carlisle Carroll Carson
  Carter Casey Chandler Chang Chapman Chen Cheney Cheng Chester Clark Clarke Clay Clayton Cleveland
  Clifton Clinton Cole Coleman Collins Columbus Cooper Corbin Craig Crawford Crosby Cruz Cullen Cumberland
  Cunningham Curtis Dallas Dalton Daniels Darlington Das Davenport Davidson Davis Dawson Day Deng Denton
  Denver Diaz Dickinson Dixon Dodge Douglas Dover Drake Dublin Dudley Duncan Durham Eastman Eaton Edwards
  Elliott Ellis Emerson England Evans Everett Fairfield Farmer Ferguson Fernandez Fischer Fisher Fleming
  Fletcher Florence Floyd Forbes Ford Foster Fowler Fox France Francis Franklin Fraser Frazier Freeman
  Frost Fuller Fulton Gao Garcia Gardner Garfield Garland Garner Garrett Garrison Gates George Germany
  Gibson Gilbert Glenn Gomez Gonzalez Gordon Graham Grant Graves Gray Greeley Green Greene Greenwood
  Gregory Grenada Griffin Guerrero Hale Hall Hamid Hamilton Hammond Hampton Hanson Harding Hardy Harper
  Harris Harrison Hart Hartford Harvey Hassan Hastings Hawkins Hayden Hayes Hayward Henderson Henry
  Hereford Hernandez Herrera Hill Hilton Hobbs Holland Hollister Holmes Hood Hooper Hopkins Houston Howard
  Howe Howell Huang Hudson Hughes Humphrey Hunt Hunter Huntington Huntsville Hussein Hutchinson Hyde
  Ireland Irvine Irving Israel Ito Jackson James Jasper Jefferson Jenkins Jennings Jiang Jimenez Jin
  Johnson Johnston Jones Jordan Kane Kato Keith Keller Kelly Kemp Kendall Kennedy Kent Kerry Khan Kim King
  Kingston Kirby Kirk Knox Kumar Lai Lamar Lambert Lancaster Lane Laurel Lawrence Lawson Lawton Lee Leon
  Leonard Leslie Lewis Lexington Li Liang Lima Lin Lincoln Lindsay Ling Liu Livingston Logan London Long
  Lopez Lowell Lu Ludlow Luna Lynch Lyon Lyons Ma Macon Madison Mahmoud Malik Manning Mansfield Marion
  Marshall Martin Mason Maxwell Mays McAllen McCain McKinney Medina Melbourne Mendoza Meng Mercado Mercer
  Merida Merkel Mesa Middleton Miles Miller Milton Mitchell Modi Mohamed Monroe Montgomery Moore Morales
  Moreno Morgan Mori Morris Morrison Morton Moss Murphy Murray Nash Nasser Navarro Nelson Newton Nguyen
  Nixon Norman Norris Norton Norwood Nunez Oakley Obama Odessa Ogden Olson Omar Ono Orlando Ortega Osorio
  Owens Pacheco Palin Palmer Pan Paris Park Parker Parks Parsons Patil Patterson Patton Payne Pearson Pena
  Perez Perkins Perry Petersburg Peterson Phillips Pierce Pierre Plymouth Polk Porter Portland Potter
  Powell Preston Price Putin Qin Quincy Rahman Ramirez Ramsey Randall Randolph Raymond Reading Reddy Reed
  Reid Reyes Reynolds Rice Richardson Richmond Riley Rivera Rivers Roberts Robinson Rochester Rodriguez
  Rogers Rome Romero Romney Roosevelt Rosario Ross Rowe Roy Ruiz Russell Ryan Said Saito Salazar Saleh
  Salem Salinas Salisbury Sanchez Sanders Sandoval Sanford Santiago Santos Sato Savage Scott Segovia Sen
  Seymour Shannon Sharma Sharp Shaw Sheffield Shelby Sheldon Shen Shepherd Sherman Sherwood Silva Simpson
  Sims Sinclair Singh Song Soto Sparks Spencer Springer Stafford Stanford Stanley Stanton Steele Sterling
  Stevens Stewart Stockton Stone Stratton Stuart Sullivan Sumner Sun Sutherland Sutton Suzuki Taft Tan
  Tanaka Tang Taylor Temple Terrell Terry Thomas Thompson Toledo Torrance Torres Towns Tracy Tran Travis
  Trenton Trujillo Truman Trump Tucker Turner Tyler Underwood Upton Valdez Valencia Valle Vance Vargas
  Vaughn Vega Velasco Vernon Victoria Vincent Wade Wagner Walker Wallace Waller Walsh Walton Wang Ward
  Ware Warner Warren Warwick Washington Watkins Watson Watts Wayne Weaver Webb Webster Wei Wells Wesley
  West Weston Wheeler White Whitney Wilkes Williams Williamson Wilson Windsor Winfield Winston Winters
  Wolf Wood Woodbury Woods Woodward Worcester Worth Wright Wu Wyatt Xu Yamamoto Yan Yang Yao Yates Yin
  York Young Yuan Yusuf Zamora Zapata Zhang Zhao Zheng Zhou Zhu
  `
    .trim()
    .split(/\s+/),
)
