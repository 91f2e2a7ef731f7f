/**
 * The states of federal countries, which may be in the place of a country: "Austin, Texas". Each line has the code of a
 * country, the names of its states, and after a double bar the abbreviations that follow a city ("New York, NY").
 */
export const FEDERAL_STATES = `USA|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Géorgie|Geórgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia||AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D.C.
CAN|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Nunavut|Northwest Territories||AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|YT|NU|NT
AUS|New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory|Australian Capital Territory||NSW|QLD|SA|TAS|VIC|WA|NT|ACT
BRA|Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins||AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO
DEU|Baden-Württemberg|Bayern|Bavaria|Brandenburg|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|Rheinland-Pfalz|Rhineland-Palatinate|Saarland|Sachsen|Saxony|Sachsen-Anhalt|Saxony-Anhalt|Schleswig-Holstein|Thüringen|Thuringia
MEX|Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas|Estado de México||CDMX`

/** Countries whose name is also the name of cities, with the countries of those cities: "Granada, Spain". */
export const CITIES_LIKE_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  GRD: ['ESP', 'NIC', 'COL', 'USA'],
  GLP: ['ESP', 'MEX', 'PER', 'CRI'],
  JEY: ['USA'],
  CUB: ['PRT'],
  LBN: ['USA'],
  DMA: ['ESP'],
  SLV: ['BRA'],
  GEO: ['USA'],
  MEX: ['USA'],
  HKG: ['CHN'],
  MAC: ['CHN'],
  PRI: ['USA'],
}

/**
 * The codes of provinces and cantons that are codes of countries too. They follow a city in brackets: "Lucca (LU)". Each
 * line has the code of their country before a double bar.
 */
export const PROVINCES = `ITA||AG|AL|AO|AR|AT|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|CA|CH|CL|CN|CO|CR|CZ|FI|FM|FR|GE|GR|IM|IS|KR|LC|LI|LT|LU|MC|ME|MN|MO|MS|MT|NA|NO|NU|PA|PE|PG|PN|PR|PT|RE|RO|SA|SI|SO|SR|SS|SV|TN|TO|TR|TV|VA|VC|VE|VI
CHE||AG|AI|AR|BE|BL|FR|GE|GL|GR|LU|NE|SG|SH|SO|SZ|TG|UR|VD|VS|ZG|ZH`

/** The larger cities of some states with the code of a country. After any other city such a code is that of the country. */
export const CITIES_OF_STATES: Readonly<Record<string, string>> = {
  DE: 'Wilmington|Dover|Newark|Middletown|Smyrna|Milford|Seaford|Georgetown|Lewes|Rehoboth Beach|Bethany Beach|New Castle|Hockessin|Claymont|Bear|Elsmere|Laurel|Harrington',
  ES: 'Vitória|Vila Velha|Serra|Cariacica|Guarapari|Linhares|Colatina|São Mateus|Aracruz|Viana|Cachoeiro de Itapemirim|Nova Venécia|Domingos Martins|Anchieta|Marataízes|Santa Teresa',
  NL: "St. John's|Saint John's|Corner Brook|Mount Pearl|Gander|Grand Falls-Windsor|Labrador City|Paradise|Conception Bay South|Torbay|Happy Valley-Goose Bay|Clarenville|Stephenville|Bonavista|Monterrey|San Pedro Garza García|San Nicolás de los Garza|Guadalupe|Apodaca|Santa Catarina",
  SE: 'Aracaju|Nossa Senhora do Socorro|Lagarto|Itabaiana|São Cristóvão|Estância|Tobias Barreto|Laranjeiras',
  SK: 'Saskatoon|Regina|Prince Albert|Moose Jaw|Swift Current|Yorkton|North Battleford|Estevan|Weyburn|Lloydminster|Humboldt',
}
