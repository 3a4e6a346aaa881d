const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Capitalised words that stand before a person's name. Some also follow the name of the place that the person speaks for. */
export const personTitles = wordsOf(`
  Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Rev Reverend Fr Father Sister Brother Bishop Archbishop Cardinal Pope Rabbi Imam Pastor
  Ayatollah Sheikh Sir Dame Lord Lady Baroness Baron Duke Duchess Prince Princess King Queen Emperor Sultan Emir
  Gov Governor Sen Senator Rep Representative Congressman Congresswoman Assemblyman Assemblywoman Delegate Councilman
  Councilwoman Councillor Councilor Councilmember Alderman Commissioner Supervisor Mayor Selectman Ambassador Envoy
  President Vice Premier Chancellor Minister Secretary Chairman Chairwoman Chairperson Chair Speaker Treasurer Comptroller
  Judge Justice Magistrate Attorney Prosecutor Solicitor Sheriff Deputy Constable Marshal Chief Capt Captain Lt Lieutenant Sgt
  Sergeant Cpl Corporal Pvt Private Maj Major Col Colonel Gen General Adm Admiral Cmdr Commander Brig Brigadier Spc Specialist
  Det Detective Inspector Superintendent Supt Officer Trooper Agent Patrolman Firefighter Coroner
  Coach Manager Director Principal Dean Provost Nurse Engineer Spokesman Spokeswoman Spokesperson Analyst Economist Epidemiologist
  Uncle Aunt Grandma Grandpa Saint Comrade
`)

/** Words of offices in small letters, which news puts before a name as well ("coach Jordan", "spokesman Lincoln Ray"). */
export const officeWords = wordsOf(`
  spokesman spokeswoman spokesperson coach manager director chairman chairwoman president chief officer detective sergeant
  lawyer attorney actor actress singer author player quarterback pitcher striker goalkeeper midfielder defender captain
  guard forward center catcher shortstop receiver linebacker senior junior sophomore freshman teammate teammates brother sister
  son daughter wife husband father mother uncle aunt widow neighbour neighbor professor researcher scientist analyst
  economist reporter correspondent editor owner founder secretary minister senator lawmaker congressman candidate
  incumbent rival principal superintendent student teacher driver victim suspect defendant witness farmer
`)

/** What a person does with words, and hardly anything else. */
export const speechVerbs = wordsOf(`
  said says added told explained recalled testified replied noted joked admitted insisted continued wrote quipped laughed
  remembers remembered thinks believes believed hopes hoped smiled argued conceded
`)
