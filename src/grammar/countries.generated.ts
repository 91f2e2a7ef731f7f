// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/**
 * One country per line: its ISO 3166-1 alpha-3 code without the letters that it shares with the previous code, and its
 * names in English, Spanish, Portuguese, French, German and Italian. `~` is the first name in the same
 * line, `~2` the third one. The capitals follow a double bar.
 */
export const COUNTRIES = `ABW|Aruba||Oranjestad
FG|Afghanistan|Islamic Republic of ~|Afganistán|Afeganistão|República Islámica de ~2|República Islâmica do ~3|République islamique d'~|Islamische Republik ~|Repubblica islamica dell'~||Kabul
GO|Angola|Republic of ~|República de ~|République d'~|Republik ~|Repubblica dell'~||Luanda
IA|Anguilla|Anguila||The Valley
LA|Åland Islands|Islas Åland|Ilhas Åland|Åland|Isole ~3|Alandia|Ahvenanmaa|Åland-Inseln|Aaland||Mariehamn
B|Albania|Republic of ~|Albanie|Albanien|República de ~|República da Albânia|République d'~2|Republik ~3|Repubblica d'~|Shqipëri|Shqipëria|Shqipnia||Tirana
ND|Andorra|Principality of ~|Andorre|Principado de ~|Principauté d'~2|Fürstentum ~|Principato di ~|Principat d'~||Andorra la Vella
RE|United Arab Emirates|UAE|Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats Arabes Unis|Vereinigte Arabische Emirate|Emirati Arabi Uniti|Emirates|EAU|VAE||Abu Dhabi
G|Argentina|Argentine Republic|Argentine|Argentinien|República ~|République argentine|Argentinische Republik|Repubblica ~||Buenos Aires
M|Armenia|Republic of ~|Arménie|Armenien|República de ~|República da Arménia|République d'~2|Republik ~3|Repubblica di ~|Hayastan||Yerevan
SM|American Samoa|Samoa Americana|Samoa américaines|Amerikanisch-Samoa|Samoa Americane||Pago Pago
TA|Antarctica|Antártida|Antarctique|Antarktis|Antartide|Antártica|Antarktika
F|French Southern and Antarctic Lands|French Southern Territories|Territory of the ~|Tierras Australes Francesas|Terras Austrais e Antárticas Francesas|Terres australes françaises|Französische Süd- und Antarktisgebiete|Territori Francesi del Sud|Tierras Australes y Antárticas Francesas|Territorio del Francés Tierras australes y antárticas|Território do Sul e Antártica Francesa|Terres australes et antarctiques françaises|Territoire des ~11|Gebiet der Französisch Süd- und Antarktisgebiete|Territorio della australi e antartiche francesi Terre||Port-aux-Français
G|Antigua and Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua-et-Barbuda|Antigua und Barbuda||Saint John's
US|Australia|Commonwealth of ~|Australie|Australien|Mancomunidad de ~|Comunidade da Austrália|Commonwealth ~3|Commonwealth dell'~||Canberra
T|Austria|Republic of ~|Autriche|Österreich|República de ~|República da Áustria|République d'~2|Republik ~3|Repubblica d'~|Oesterreich||Vienna
ZE|Azerbaijan|Republic of ~|Azerbaiyán|Azerbaijão|Azerbaïdjan|Aserbaidschan|Azerbaigian|República de ~2|Azerbeijão|República do ~3|République d'~4|Republik ~5|Repubblica dell'~6||Baku
BDI|Burundi|Republic of ~|República de ~|República do ~|République du ~|Republik ~|Repubblica del ~|Republika y'Uburundi||Gitega
EL|Belgium|Kingdom of ~|Bélgica|Belgique|Belgien|Belgio|Reino de ~2|Reino da ~2|Royaume de ~3|Königreich ~4|Regno del ~5|België|Koninkrijk ~11||Brussels
N|Benin|Republic of ~|Benim|República de ~|República do ~|République du Bénin|Republik ~|Repubblica del ~||Porto-Novo
S|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Países Baixos Caribenhos|Bonaire, Saint-Eustache et Saba|Bonaire|Isole BES|Caribe Neerlandés|Bonaire, Saba e Santo Eustáquio|Pays-Bas caribéens|Karibische Niederlande|Bonaire, Sint Eustatius und Saba|Paesi Bassi caraibici|Bonaire, Sint Eustatius e Saba|BES islands||Kralendijk|Oranjestad|The Bottom
FA|Burkina Faso|République du Burkina||Ouagadougou
GD|Bangladesh|People's Republic of ~|Bangladesch|República Popular de ~|República Popular do ~|La République populaire du ~|Volksrepublik ~2|Repubblica popolare del ~|Gônôprôjatôntri ~||Dhaka
R|Bulgaria|Republic of ~|Bulgarie|Bulgarien|República de ~|República da Bulgária|République de ~2|Republik ~3|Repubblica di ~||Sofia
HR|Bahrain|Kingdom of ~|Bahrein|Reino de ~2|Reino do ~2|Royaume de Bahreïn|Königreich ~|Regno del ~||Manama
S|Bahamas|Commonwealth of the ~|Commonwealth de las ~|Comunidade das ~|Commonwealth des ~|Commonwealth der ~|Commonwealth delle ~||Nassau
IH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bósnia-Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnie-et-Herzégovine|Bosnia-Erzegovina|Bosnia||Sarajevo
LM|Saint Barthélemy|Collectivity of ~|São Bartolomeu|San Bartolomé|Colectividad de San Barthélemy|Coletividade de ~|Collectivité de Saint-Barthélemy|Gebietskörperschaft Saint-Barthélemy|Antille Francesi|Collettività di ~||Gustavia
R|Belarus|Republic of ~|Bielorrusia|Bielorrússia|Biélorussie|Bielorussia|República de Belarús|República da ~3|République de ~4|Republik ~|Repubblica di ~||Minsk
Z|Belize|Belice||Belmopan
MU|Bermuda|Bermudas|Bermudes|The Islands of ~|Somers Isles||Hamilton
OL|Bolivia|Plurinational State of ~|Bolivie|Bolivien|Estado Plurinacional de ~|Estado Plurinacional da Bolívia|État plurinational de ~2|Plurinationaler Staat ~3|Stato Plurinazionale della ~|Buliwya|Wuliwya|Bolivia, Plurinational State of|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia||Sucre
RA|Brazil|Federative Republic of ~|Brasil|Brésil|Brasilien|Brasile|República Federativa del ~2|República Federativa do ~2|République fédérative du ~3|Föderative Republik ~4|Repubblica federativa del ~5||Brasília
B|Barbados|Barbade||Bridgetown
N|Brunei|Brunei Darussalam|Nation of Brunei, Abode of Peace|Nación de Brunei, Morada de la Paz|Nação do Brunei, Morada da Paz|État de ~1|Sultanat ~1|Nazione di Brunei, Dimora della Pace|Nation of ~|the Abode of Peace||Bandar Seri Begawan
TN|Bhutan|Kingdom of ~|Bután|Butão|Bhoutan|Reino de ~2|Reino do ~3|Royaume du ~4|Königreich ~|Regno del ~||Thimphu
VT|Bouvet Island|Isla Bouvet|Ilha Bouvet|Île Bouvet|Bouvetinsel|Isola Bouvet|Bouvetøya|Bouvet-øya
WA|Botswana|Republic of ~|Botsuana|República de ~|República do ~|République du ~|Republik ~2|Repubblica del ~|Lefatshe la ~||Gaborone
CAF|Central African Republic|República Centroafricana|República Centro-Africana|République Centrafricaine|Zentralafrikanische Republik|Repubblica Centrafricana|República Centro-Africano||Bangui
N|Canada|Kanada||Ottawa
CK|Cocos (Keeling) Islands|Territory of the ~|Islas Cocos (Keeling)|Ilhas Cocos (Keeling)|Îles Cocos|Kokosinseln|Isole Cocos e Keeling|Islas Cocos o Islas Keeling|Territorio de los (Keeling) Islas Cocos|Território dos Cocos (Keeling)|Territoire des îles Cocos (Keeling)|Gebiet der Kokos- (Keeling-) Inseln|Territorio della (Keeling) Isole Cocos|Keeling Islands|Cocos Islands||West Island
HE|Switzerland|Swiss Confederation|Suiza|Suíça|Suisse|Schweiz|Svizzera|Confederación ~2|Confederação ~3|Confédération suisse|Schweizerische Eidgenossenschaft|Confederazione svizzera|Svizra||Bern
L|Chile|Republic of ~|Chili|Cile|República de ~|República do ~|République du ~2|Republik ~|Repubblica del ~3||Santiago
N|China|People's Republic of ~|Chine|Cina|República Popular de ~|República Popular da ~|République populaire de ~2|Volksrepublik ~|Repubblica popolare cinese|Zhongguo|Zhonghua|PRC||Beijing
IV|Ivory Coast|Cote d'Ivoire|Republic of Côte d'Ivoire|Costa de Marfil|Costa do Marfim|Elfenbeinküste|Costa d'Avorio|República de Côte d'Ivoire|República da Côte d'Ivoire|République de Côte d' Ivoire|Republik Côte d'Ivoire|Repubblica della ~6||Yamoussoukro
MR|Cameroon|Republic of ~|Camerún|Camarões|Cameroun|Kamerun|República de ~2|República dos ~3|République du ~4|Republik ~5|Repubblica del Camerun||Yaoundé
OD|DR Congo|Democratic Republic of the Congo|Congo (República Democrática del)|República Popular do Congo|République démocratique du Congo|Repubblica Democratica del Congo|Congo (Rep. Dem.)|República Democrática del Congo|Kongo (Dem. Rep.)|Demokratische Republik Kongo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC||Kinshasa
G|Republic of the Congo|République du Congo|Republik Kongo|Repubblica del Congo|República del Congo|República do Congo|Congo-Brazzaville||Brazzaville
K|Cook Islands|Islas Cook|Ilhas Cook|Îles Cook|Cookinseln|Isole Cook||Avarua
L|Colombia|Republic of ~|Colombie|Kolumbien|República de ~|República da Colômbia|République de ~2|Republik ~3|Repubblica di ~||Bogotá
M|Comoros|Union of the ~|Comoras|Comores|Komoren|Comore|Unión de las ~2|União das ~3|Union des ~3|Union der ~4|Unione delle ~5|Udzima wa Komori||Moroni
PV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cap-Vert|Kap Verde|Capo Verde|República de ~2|Îles du ~3|République du ~3|Republik ~2|Repubblica di ~5||Praia
RI|Costa Rica|Republic of ~|República de ~|República da ~|République du ~|Republik ~|Repubblica di ~||San José
UB|Cuba|Republic of ~|Kuba|República de ~|République de ~|Republik ~2|Repubblica di ~||Havana
W|Curaçao|Country of ~|Curazao|País de ~2|ilha da Curação|País de ~|Pays de ~|Land ~|Paese di ~|Kòrsou|Pais ~9||Willemstad
XR|Christmas Island|Territory of ~|Isla de Navidad|Ilha de Natal|Île Christmas|Weihnachtsinsel|Isola del Natale|Territorio de la ~2|Ilha do Natal|Território da Ilha Christmas|Territoire de l'île Christmas|Gebiet der ~5|Isola di Natale|Territorio di ~||Flying Fish Cove
YM|Cayman Islands|Islas Caimán|Ilhas Caimão|Îles Caïmans|Kaimaninseln|Isole Cayman|Ilhas Cayman|Cayman-Inseln||George Town
P|Cyprus|Republic of ~|Chipre|Chypre|Zypern|Cipro|República de ~2|République de ~3|Republik ~4|Repubblica di ~5|Kýpros||Nicosia
ZE|Czechia|Czech Republic|República Checa|Chéquia|République Tchèque|Tschechische Republik|Tschechien|Repubblica Ceca|Tchéquie|Cechia|Czech Rep||Prague
DEU|Germany|Federal Republic of ~|Alemania|Alemanha|Allemagne|Deutschland|Germania|República Federal de ~2|República Federal da ~3|République fédérale d'~4|Bundesrepublik ~5|Repubblica federale di ~6||Berlin
JI|Djibouti|Republic of ~|Yibuti|Dschibuti|Gibuti|República de ~|República do ~|République de ~|Republik ~3|Repubblica di ~4|Jabuuti|Gabuuti|Gabuutih Ummuuno|Jamhuuriyadda ~10
MA|Dominica|Commonwealth of ~|Dominique|Mancomunidad de ~|Comunidade da ~|Commonwealth de la ~2|Commonwealth von ~|Commonwealth di ~||Roseau
NK|Denmark|Kingdom of ~|Dinamarca|Danemark|Danimarca|Reino de ~2|Reino da ~2|Royaume du ~3|Königreich Dänemark|Regno di ~4|Danmark|Kongeriget ~10||Copenhagen
OM|Dominican Republic|República Dominicana|République Dominicaine|Dominikanische Republik|Repubblica Dominicana|Dominican Rep||Santo Domingo
ZA|Algeria|People's Democratic Republic of ~|Argelia|Algérie|Algerien|República Argelina Democrática y Popular|República Argelina Democrática e Popular|République démocratique et populaire d'~3|Demokratische Volksrepublik ~4|Repubblica popolare democratica di ~|Dzayer||Algiers
ECU|Ecuador|Republic of ~|Equador|Équateur|República del ~|República do ~2|République de l'~3|Republik ~|Repubblica dell'~||Quito
GY|Egypt|Arab Republic of ~|Egipto|Egito|Égypte|Ägypten|Egitto|República Árabe de ~2|República Árabe do ~2|République arabe d'~4|Arabische Republik ~5|Repubblica araba d'~6||Cairo
RI|Eritrea|State of ~|Eritreia|Érythrée|Estado de ~|Estado da ~2|État d'~3|Staat ~|Stato di ~|Dawlat Iritriyá||Asmara
SH|Western Sahara|Sahrawi Arab Democratic Republic|Sahara Occidental|Saara Ocidental|Westsahara|Sahara Occidentale|República Árabe Saharaui Democrática|République arabe sahraouie démocratique|Demokratische Arabische Republik Sahara|Repubblica Araba Saharawi Democratica||El Aaiún
P|Spain|Kingdom of ~|España|Espanha|Espagne|Spanien|Spagna|Reino de ~2|Reino de ~3|Royaume d'~4|Königreich ~5|Regno di ~6||Madrid
T|Estonia|Republic of ~|Estonie|Estland|República de ~|República da Estónia|République d'~2|Republik ~3|Repubblica di ~|Eesti|Eesti Vabariik||Tallinn
TH|Ethiopia|Federal Democratic Republic of ~|Etiopía|Éthiopie|Äthiopien|República Democrática Federal de ~2|República Federal Democrática da Etiópia|République fédérale démocratique d'~3|Demokratische Bundesrepublik ~4|Repubblica federale democratica di Etiopia||Addis Ababa
FIN|Finland|Republic of ~|Finlandia|Finlande|Finnland|República de ~2|República da Finlândia|République de ~3|Republik ~4|Repubblica di ~2|Suomi|Suomen tasavalta|Republiken ~||Helsinki
JI|Fiji|Republic of ~|Fidji|Fidschi|Figi|Fiyi|República de ~|République des ~2|Republik ~3|Repubblica di ~4|Viti|Matanitu ko ~10||Suva
LK|Falkland Islands|Falkland Islands (Malvinas)|Islas Malvinas|Ilhas Malvinas|Îles Malouines|Falklandinseln|Isole Falkland|Isole Falkland o Isole Malvine||Stanley
RA|France|French Republic|Francia|França|Frankreich|República francés|República Francesa|République française|Französische Republik|Repubblica francese||Paris
O|Faroe Islands|Islas Feroe|Ilhas Faroé|Îles Féroé|Färöer|Isole Fær Øer|Islas Faroe|Färöer-Inseln|Isole Far Oer|Isole Faroe|Føroyar|Færøerne|Faeroe Islands||Tórshavn
SM|Micronesia|Micronesia, Federated States of|Federated States of ~|Micronésie|Mikronesien|Stati Federati di ~|Estados Federados de ~|Estados Federados da Micronésia|États fédérés de ~3|Föderierte Staaten von ~4||Palikir
GAB|Gabon|Gabonese Republic|Gabão|Gabun|República de Gabón|República do ~2|République gabonaise|Gabunische Republik|Repubblica gabonese||Libreville
BR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Großbritannien|Regno Unito|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido da Grã-Bretanha e Irlanda do Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Britain|Gran Bretagna||London
EO|Georgia|Géorgie|Georgien|République de ~1|Sakartvelo||Tbilisi
GY|Guernsey|Bailiwick of ~|Guernesey|Bailía de ~|Bailiado de ~|Bailliage de ~2|Vogtei ~|Baliato di ~||St. Peter Port
HA|Ghana|Republic of ~|Gana|República de ~|República do ~2|République du ~|Republik ~|Repubblica del ~||Accra
IB|Gibraltar|Gibilterra
N|Guinea|Republic of ~|Guiné|Guinée|República de ~|República da ~2|République de ~3|Republik ~|Repubblica di ~||Conakry
LP|Guadeloupe|Guadalupe|Guadalupa|Guadeloupa|Gwadloup||Basse-Terre
MB|Gambia|Republic of The ~|Gambie|República de ~|República da Gâmbia|République de ~2|Republik ~|Repubblica del ~||Banjul
NB|Guinea-Bissau|Republic of ~|Guiné-Bissau|Guinée-Bissau|Guinea-Bisáu|República de ~|República da ~2|République de ~3|Republik ~|Repubblica di ~||Bissau
Q|Equatorial Guinea|Republic of ~|Guinea Ecuatorial|Guiné Equatorial|Guinée équatoriale|Äquatorialguinea|Guinea Equatoriale|República de ~2|República da ~3|République de ~4|Republik ~5|Repubblica della ~6||Malabo
RC|Greece|Hellenic Republic|Grecia|Grèce|Griechenland|República Helénica|République hellénique|Hellenische Republik|Repubblica ellenica|Elláda||Athens
D|Grenada|Granada|Grenade||St. George's
L|Greenland|Groenlandia|Gronelândia|Groenland|Grönland|Grønland||Nuuk
TM|Guatemala|Republic of ~|República de ~|República da ~|République du ~|Republik ~|Repubblica del ~||Guatemala City
UF|French Guiana|Guayana Francesa|Guiana Francesa|Guyane française|Französisch-Guayana|Guyana Francese|Guayana|Guyane||Cayenne
M|Guam|Guåhån||Hagåtña
Y|Guyana|Co-operative Republic of ~|República Cooperativa de ~|Co -operative República da Guiana|République coopérative de ~|Kooperative Republik ~||Georgetown
HKG|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hongkong|Hong Kong Región Administrativa Especial de la República Popular China|Hong Kong Região Administrativa Especial da República Popular da China|Région administrative spéciale de Hong Kong de la République populaire de Chine|Sonderverwaltungszone Hongkong der Volksrepublik China|Hong Kong Regione amministrativa speciale della Repubblica Popolare Cinese|Hong Kong SAR||City of Victoria
MD|Heard Island and McDonald Islands|Heard e Islas McDonald|Ilha Heard e Ilhas McDonald|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Isole Heard e McDonald|Islas Heard y McDonald|Heard und die McDonaldinseln
ND|Honduras|Republic of ~|República de ~|République du ~|Republik ~|Repubblica di ~||Tegucigalpa
RV|Croatia|Republic of ~|Croacia|Croatie|Kroatien|Croazia|República de ~2|República da Croácia|République de ~3|Republik ~4|Repubblica di ~5|Hrvatska|Republika ~11||Zagreb
TI|Haiti|Republic of ~|República de Haití|República do ~|République d'Haïti|Republik ~|Repubblica di ~|Repiblik Ayiti||Port-au-Prince
UN|Hungary|Hungría|Hongrie|Ungarn|Ungheria||Budapest
IDN|Indonesia|Republic of ~|Indonésie|Indonesien|República de ~|República da Indonésia|République d'~2|Republik ~3|Repubblica di ~|Republik ~||Jakarta
MN|Isle of Man|Isla de Man|Ilha de Man|Île de Man|Insel Man|Isola di Man|Ellan Vannin|Mann|Mannin||Douglas
ND|India|Republic of ~|Inde|Indien|República de la ~|República da Índia|République de l'~2|Republik ~3|Repubblica dell'~|Bharat Ganrajya||New Delhi
OT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|Océan Indien Britannique|Britisches Territorium im Indischen Ozean|Territori Britannici dell'Oceano Indiano|Territoire britannique de l'océan Indien|Territorio britannico dell'oceano indiano||Diego Garcia
RL|Ireland|Republic of ~|Irlanda|Irlande|Irland|República de ~2|República da ~2|République d'~3|Republik ~4|Repubblica d'~2|Éire|Poblacht na hÉireann||Dublin
N|Iran|Islamic Republic of ~|República Islámica de Irán|Irão|República Islâmica do Irã|République islamique d'~|Islamische Republik ~|Repubblica islamica dell'~|Iran, Islamic Republic of||Tehran
Q|Iraq|Republic of ~|Iraque|Irak|República de ~3|República do ~2|République d'~3|Republik ~3|Repubblica dell'~||Baghdad
SL|Iceland|Islandia|Islande|Island|Islanda|République d'~2|Republic of ~|Lýðveldið Ísland||Reykjavik
R|Israel|State of ~|Israele|Estado de ~|État d'Israël|Staat ~|Stato di ~2||Jerusalem
TA|Italy|Italian Republic|Italia|Italie|Italien|República Italiana|République italienne|Italienische Republik|Repubblica italiana||Rome
JAM|Jamaica|Jamaïque|Jamaika|Giamaica||Kingston
EY|Jersey|Bailiwick of ~|Bailía de ~|Bailiado de ~|Bailliage de ~|Vogtei ~|Isola di ~|Baliato di ~|Bailliage dé Jèrri||Saint Helier
OR|Jordan|Hashemite Kingdom of ~|Jordania|Jordanie|Jordanien|Giordania|Reino Hachemita de ~2|Reino Hachemita da Jordânia|Royaume hachémite de ~3|Haschemitisches Königreich ~4|Regno hascemita di ~5||Amman
PN|Japan|Japón|Japão|Giappone|Nippon|Nihon||Tokyo
KAZ|Kazakhstan|Republic of ~|Kazajistán|Cazaquistão|Kasachstan|Kazakistan|República de Kazajstán|República do ~3|République du ~|Republik ~4|Repubblica del ~|Qazaqstan|Respublika ~||Astana
EN|Kenya|Republic of ~|Kenia|Quénia|República de ~|República do ~3|République du ~|Republik ~2|Repubblica del ~|Jamhuri ya ~||Nairobi
GZ|Kyrgyzstan|Kyrgyz Republic|Kirguistán|Quirguistão|Kirghizistan|Kirgisistan|Kirguizistán|República Kirguisa|República do ~3|République kirghize|Kirgisische Republik|Kyrgyz Respublikasy||Bishkek
HM|Cambodia|Kingdom of ~|Camboya|Camboja|Cambodge|Kambodscha|Cambogia|Reino de ~2|Reino do ~3|Royaume du ~4|Königreich ~5|Regno di ~6||Phnom Penh
IR|Kiribati|Independent and Sovereign Republic of ~|Quiribati|República Independiente y Soberano de ~|Independente e soberano República de ~|République de ~|Republik ~|Repubblica indipendente e sovrano di ~|Republic of ~|Ribaberiki ~||South Tarawa
NA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Saint Kitts y Nevis|São Cristóvão e Neves|Saint-Christophe-et-Niévès|St. Kitts und Nevis|Saint Kitts e Nevis|San Cristóbal y Nieves|Federación de San Cristóbal y Nevis|São Cristóvão e Nevis|Federação de ~9|Fédération de ~4|Föderation von ~5|Federazione di Saint Christopher e Nevis||Basseterre
OR|South Korea|Republic of Korea|Korea, Republic of|República de Corea|Coreia do Sul|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|República da Coreia|République de Corée|Republik Korea|Repubblica di Corea|ROK||Seoul
WT|Kuwait|State of ~|Koweit|Estado de ~|Estado do ~|État du Koweït|Staat ~|Stato del ~|Dawlat al-~||Kuwait City
LAO|Laos|Lao People's Democratic Republic|República Democrática Popular de Lao|República Democrática Popular Lao|Laos, República Democrática|République démocratique populaire lao|Demokratische Volksrepublik ~|Repubblica democratica popolare del ~|Lao|Sathalanalat Paxathipatai Paxaxon ~8|Lao PDR||Vientiane
BN|Lebanon|Lebanese Republic|Líbano|Liban|Libanon|República Libanesa|République libanaise|Libanesische Republik|Repubblica libanese||Beirut
R|Liberia|Republic of ~|República de ~|República da Libéria|République du Libéria|Republik ~|Repubblica di ~||Monrovia
Y|Libya|State of ~|Libia|Libye|Libyen|Estado de ~2|Estado da Líbia|Grande République arabe libyenne populaire et socialiste|Staat ~4|Stato della ~2|Dawlat ~||Tripoli
CA|Saint Lucia|Santa Lucía|Sainte-Lucie||Castries
IE|Liechtenstein|Principality of ~|Principado de ~|Principauté du ~|Fürstentum ~|Principato del ~||Vaduz
KA|Sri Lanka|Democratic Socialist Republic of ~|República Democrática Socialista de ~|República Democrática Socialista do ~|République démocratique socialiste du ~|Demokratische Sozialistische Republik ~|Repubblica democratica socialista dello ~||Colombo
SO|Lesotho|Kingdom of ~|Lesoto|Reino de ~|Reino do ~2|Royaume du ~|Königreich ~|Regno del ~|Muso oa ~||Maseru
TU|Lithuania|Republic of ~|Lituania|Lituanie|Litauen|República de ~2|República da Lituânia|République de ~3|Republik ~4|Repubblica di ~2|Lietuvos Respublika||Vilnius
UX|Luxembourg|Grand Duchy of ~|Luxemburgo|Luxemburg|Lussemburgo|Gran Ducado de ~2|Grão-Ducado do ~2|Grand-Duché de ~|Großherzogtum Luxemburg,|Granducato di ~4|Groussherzogtum Lëtzebuerg
VA|Latvia|Republic of ~|Letonia|Lettonie|Lettland|Lettonia|República de ~2|República da Letónia|République de ~3|Republik ~4|Repubblica di ~5|Latvijas Republika||Riga
MAC|Macau|Macao|Macao Special Administrative Region of the People's Republic of China|Macao, Región Administrativa Especial de la República Popular China|Macau Região Administrativa Especial da República Popular da China|Région administrative spéciale de Macao de la République populaire de Chine|Sonderverwaltungsregion Macau der Volksrepublik China|Macao Regione amministrativa speciale della Repubblica Popolare Cinese|Macao SAR|Macau SAR
F|Saint Martin|Saint Martin (French part)|Saint Martin (francesa)|Saint-Martin (partie française)|Collectivity of ~|Collectivité de Saint-Martin||Marigot
R|Morocco|Kingdom of ~|Marruecos|Marrocos|Maroc|Marokko|Marocco|Reino de ~2|Reino de ~3|Royaume du ~4|Königreich ~5|Regno del ~6||Rabat
CO|Monaco|Principality of ~|Principado de Mónaco|Principado do Mónaco|Principauté de ~|Fürstentum ~|Principato di ~
DA|Moldova|Moldova, Republic of|Republic of ~|Moldavia|Moldavie|Moldawien|República de ~|República da Moldávia|République de ~4|Republik Moldau|Repubblica di ~|Republica ~||Chișinău
G|Madagascar|Republic of ~|Madagaskar|República de ~|République de ~|Republik ~2|Repubblica del ~|Repoblikan'i Madagasikara||Antananarivo
V|Maldives|Republic of the ~|Maldivas|Malediven|Maldive|República de las ~2|República das ~2|République des ~|Republik ~3|Repubblica delle ~4|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya||Malé
EX|Mexico|United Mexican States|Mexique|Mexiko|Messico|Estados Unidos Mexicanos|États-Unis du ~2|Vereinigte Mexikanische Staaten|Stati Uniti del ~4|Mexicanos||Mexico City
HL|Marshall Islands|Republic of the ~|Islas Marshall|Ilhas Marshall|Îles Marshall|Marshallinseln|Isole Marshall|República de las ~2|República das ~3|République des ~4|Republik ~5|Repubblica delle ~6||Majuro
KD|North Macedonia|The Republic of ~|Macedonia del Norte|Macedónia do Norte|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|República de ~2|República da Macedônia do Norte|République de ~4|Republik ~5|Repubblica di ~6|Macedonia||Skopje
LI|Mali|Republic of ~|República de Malí|República do ~|République du ~|Republik ~|Repubblica del ~||Bamako
T|Malta|Republic of ~|Malte|República de ~|République de ~2|Republik ~|Repubblica di ~|Repubblika ta' ~||Valletta
MR|Myanmar|Republic of the Union of ~|Mianmar (Birmânia)|Birmania  ~|República de la Unión de ~|República da União de ~|Birmanie|République de l'Union du ~|Republik der Union ~|Birmania|Repubblica dell'Unione di ~|Burma||Naypyidaw
NE|Montenegro|Crna Gora||Podgorica
G|Mongolia|Mongolie|Mongolei||Ulan Bator
P|Northern Mariana Islands|Commonwealth of the ~|Islas Marianas del Norte|Ilhas Marianas do Norte|Îles Mariannes du Nord|Nördliche Marianen|Isole Marianne Settentrionali|Mancomunidad de las ~2|Marianas Setentrionais|Comunidade das ~3|Commonwealth des îles Mariannes du Nord|Commonwealth der Nördlichen Marianen|Commonwealth delle ~6|Sankattan Siha Na Islas Mariånas||Saipan
OZ|Mozambique|Republic of ~|Moçambique|Mosambik|Mozambico|República de ~|República de ~2|République du ~|Republik ~3|Repubblica del ~4||Maputo
RT|Mauritania|Islamic Republic of ~|Mauritanie|Mauretanien|República Islámica de ~|República Islâmica da Mauritânia|République islamique de ~2|Islamische Republik ~3|Repubblica islamica di ~||Nouakchott
SR|Montserrat|Monserrate||Plymouth
TQ|Martinique|Martinica||Fort-de-France
US|Mauritius|Republic of ~|Mauricio|Maurícia|Maurice|República de ~2|República das Maurícias|Île ~4|République de ~4|Republik ~|Repubblica di ~||Port Louis
WI|Malawi|Republic of ~|Malaui|República de ~|República do ~|République du ~|Republik ~|Repubblica del ~||Lilongwe
YS|Malaysia|Malasia|Malaisie|Malesia|Fédération de ~2||Kuala Lumpur
T|Mayotte|Department of ~|Departamento de ~|Département de ~|Übersee-Département ~|Dipartimento di ~||Mamoudzou
NAM|Namibia|Republic of ~|Namibie|República de ~|República da Namíbia|République de ~2|Republik ~|Repubblica di ~||Windhoek
CL|New Caledonia|Nueva Caledonia|Nova Caledónia|Nouvelle-Calédonie|Neukaledonien|Nuova Caledonia||Nouméa
ER|Niger|Republic of ~|República de Níger|República do Níger|République du ~|Republik ~|Repubblica del ~|Nijar||Niamey
FK|Norfolk Island|Territory of ~|Isla Norfolk|Ilha Norfolk|Île Norfolk|Norfolkinsel|Isola Norfolk|Isla de Norfolk|Territorio de la ~2|Território da ~3|Territoire de l'île Norfolk|Gebiet der ~5|Territorio di ~|Teratri of Norf'k Ailen||Kingston
GA|Nigeria|Federal Republic of ~|República Federal de ~|República Federal da Nigéria|République fédérale du ~|Bundesrepublik ~|Repubblica federale di ~|Nijeriya|Naíjíríà||Abuja
IC|Nicaragua|Republic of ~|República de ~|República da Nicarágua|République du ~|Republik ~|Repubblica del ~||Managua
U|Niue||Alofi
LD|Netherlands|Kingdom of the ~|Netherlands (Kingdom of the)|Países Bajos|Países Baixos|Pays-Bas|Niederlande|Paesi Bassi|Holanda|Holland|Nederland||Amsterdam
OR|Norway|Kingdom of ~|Noruega|Norvège|Norwegen|Norvegia|Reino de ~2|Reino da ~2|Royaume de ~3|Königreich ~4|Regno di ~5|Norge|Noreg|Kongeriket ~11|Kongeriket ~12||Oslo
PL|Nepal|Federal Democratic Republic of ~|República Democrática Federal de ~|República Democrática Federal do ~|République du Népal|Demokratische Bundesrepublik ~|Repubblica federale democratica del ~||Kathmandu
RU|Nauru|Republic of ~|República de ~|République de ~|Republik ~|Repubblica di ~|Naoero|Pleasant Island|Ripublik ~6||Yaren
ZL|New Zealand|Nueva Zelanda|Nova Zelândia|Nouvelle-Zélande|Neuseeland|Nuova Zelanda|Aotearoa||Wellington
OMN|Oman|Sultanate of ~|Omã|Sultanato de Omán|Sultanato de ~2|Sultanat d'~|Sultanat ~|Sultanato dell'~||Muscat
PAK|Pakistan|Islamic Republic of ~|Paquistão|República Islámica de Pakistán|República Islâmica do ~2|République islamique du ~|Islamische Republik ~|Repubblica islamica del ~||Islamabad
N|Panama|Republic of ~|República de Panamá|República do Panamá|République du ~|Republik ~|Repubblica di ~||Panama City
CN|Pitcairn Islands|Pitcairn|Pitcairn Group of Islands|Ilhas ~1|Îles ~1|Pitcairninseln|Isole ~1|Islas ~1|Grupo de ~7|Pitcairn grupo de ilhas|Groupe d'îles ~1|Pitcairn gruppo di isole||Adamstown
ER|Peru|Republic of ~|Pérou|República de Perú|República do ~|République du ~2|Republik ~|Repubblica del Perù|República del Perú||Lima
HL|Philippines|Republic of the ~|Filipinas|Philippinen|Filippine|República de las ~2|República das ~2|République des ~|Republik der ~3|Repubblica delle ~4|Repúblika ng Pilipinas||Manila
LW|Palau|Republic of ~|Palaos|República de ~|Palaos (Palau)|République des ~4|Republik ~|Repubblica di ~|Beluu er a Belau||Ngerulmud
NG|Papua New Guinea|Independent State of ~|Papua Nueva Guinea|Papua-Nova Guiné|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua Nuova Guinea|Estado Independiente de Papúa Nueva Guinea|Estado Independente da Papua Nova Guiné|État indépendant de ~4|Unabhängiger Staat ~5|Stato indipendente di ~6|Independen Stet bilong Papua Niugini||Port Moresby
OL|Poland|Republic of ~|Polonia|Pologne|Polen|República de ~2|República da Polónia|République de ~3|Republik ~4|Repubblica di ~2|Rzeczpospolita Polska||Warsaw
RI|Puerto Rico|Commonwealth of ~|Porto Rico|Asociado de ~|Freistaat ~|Commonwealth di ~2|Estado Libre ~3||San Juan
K|North Korea|Democratic People's Republic of Korea|República Popular Democrática de Corea|Coreia do Norte|Corée du Nord|Nordkorea|Corea del Nord|Corea del Norte|República Popular Democrática da Coreia|République populaire démocratique de Corée|Demokratische Volksrepublik Korea|Repubblica democratica popolare di Corea|DPRK|Korea, Democratic People's Republic of||Pyongyang
T|Portugal|Portuguese Republic|Portogallo|República Portuguesa|República português|République portugaise|Portugiesische Republik|Repubblica portoghese|Portuguesa||Lisbon
Y|Paraguay|Republic of ~|Paraguai|República de ~|República do ~2|République du ~|Republik ~|Repubblica del ~|República del ~|Tetã Paraguái||Asunción
SE|Palestine|State of ~|Palestina|Territórios palestinos|Staat Palästina|Stato di ~2|Estado de ~2|Estado da ~2|État de ~|Palästina|Palestine, State of|Palestinian Territories|Palestinian Territory|Occupied ~12||Ramallah
YF|French Polynesia|Polinesia Francesa|Polynésie française|Französisch-Polynesien|Polinesia Francese|Polinesia francés||Papeetē
QAT|Qatar|State of ~|Catar|Katar|Estado de ~|Estado do ~|État du ~|Staat ~3|Stato del ~||Doha
REU|Réunion|Réunion Island|Reunião|Isla de la Reunión|Ilha da ~2|Ile de la ~|Riunione||Saint-Denis
OU|Romania|Rumanía|Roménia|Roumanie|Rumänien|Roumania||Bucharest
US|Russia|Russian Federation|Rusia|Russie|Russische Föderation|Russland|Federación de ~2|Federação Russa|Fédération de ~3|Federazione russa||Moscow
WA|Rwanda|Republic of ~|Ruanda|República de ~|República do ~2|République rwandaise|Republik ~2|Repubblica del ~2|Repubulika y'u ~|République du ~||Kigali
SAU|Saudi Arabia|Kingdom of ~|Arabia Saudita|Arabie Saoudite|Saudi-Arabien|Arabia Saudí|Reino de ~2|Reino da Arábia Saudita|Royaume d'~3|Königreich ~4|Saudi|KSA||Riyadh
DN|Sudan|Republic of the ~|Sudão|Soudan|República de Sudán|República do ~2|République du ~3|Republik ~|Repubblica del ~||Khartoum
EN|Senegal|Republic of ~|República de ~|República do ~|République du Sénégal|Republik ~|Repubblica del ~||Dakar
GP|Singapore|Republic of ~|Singapur|Singapura|Singapour|República de ~2|República de ~3|République de ~4|Republik ~2|Repubblica di ~|Republik ~3
S|South Georgia|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Geórgia do Sul e Ilhas Sandwich do Sul|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Georgia del Sud e isole Sandwich meridionali|Islas Georgias del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul e Sandwich do Sul|Georgia del Sud e isole Sandwich del Sud||King Edward Point
HN|Saint Helena, Ascension and Tristan da Cunha|Saint Helena|Santa Helena, Ascensión y Tristán de Acuña|Santa Helena|Sainte-Hélène|Sant'Elena, Isola di Ascensione e Tristan da Cunha|Santa Elena, Ascensión y Tristán de Acuña|Santa Helena, Ascensão e Tristão da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha|St. Helena, Ascension und Tristan da Cunha|Sankt Helena, Ascension und Tristan da Cunha|Sant'Elena, Ascensione e Tristan da Cunha||Jamestown
JM|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard et Île Jan Mayen|Svalbard und Jan Mayen|Islas ~2|Ilhas ~3|Svalbard et Jan Mayen|Jan Mayen Svalbard|Spitzbergen und Jan Mayen|Svalbard and Jan Mayen Islands||Longyearbyen
LB|Solomon Islands|Islas Salomón|Ilhas Salomão|Îles Salomon|Salomonen|Isole Salomone||Honiara
E|Sierra Leone|Republic of ~|Sierra Leona|Serra Leoa|República de ~2|República da ~3|République de ~|Republik ~|Repubblica della ~||Freetown
V|El Salvador|Republic of ~|República de ~|République du Salvador|Republik ~|Repubblica di ~||San Salvador
MR|San Marino|Most Serene Republic of ~|Saint-Marin|Serenísima República de ~|Sereníssima República de ~|République de ~2|Republik ~|Serenissima Repubblica di ~|Republic of ~|Repubblica di ~||City of San Marino
OM|Somalia|Federal Republic of ~|Somalie|República Federal de ~|República Federal da Somália|République fédérale de ~2|Bundesrepublik ~|Repubblica federale di ~|Jamhuuriyadda Federaalka Soomaaliya||Mogadishu
PM|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre und Miquelon||Saint-Pierre
RB|Serbia|Republic of ~|Sérvia|Serbie|Serbien|República de ~|República da ~2|République de ~3|Republik ~4|Repubblica di ~|Srbija|Republika ~10||Belgrade
SD|South Sudan|Republic of ~|Sudán del Sur|Sudão do Sul|Soudan du Sud|Südsudan|Sudan del Sud|República de ~2|República do ~3|République du ~4|Republik ~5|Repubblica del ~6||Juba
TP|São Tomé and Príncipe|Democratic Republic of ~|Santo Tomé y Príncipe|São Tomé e Príncipe|São Tomé-et-Principe|São Tomé und Príncipe|República Democrática de ~2|República Democrática de ~3|République démocratique de São Tomé et Príncipe|Demokratische Republik ~5|Repubblica democratica di ~3||São Tomé
UR|Suriname|Republic of ~|Surinam|República de ~|República do ~|République du ~|Republik ~|Repubblica del ~|Sarnam|Sranangron|Republiek ~||Paramaribo
VK|Slovakia|Slovak Republic|Eslovaquia|Slovaquie|Slowakei|Slovacchia|República Eslovaca|République slovaque|Slowakische Republik|Repubblica slovacca|Slovenská republika||Bratislava
N|Slovenia|Republic of ~|Eslovenia|Slovénie|Slowenien|República de ~2|República da Eslovénia|République de ~3|Republik ~4|Repubblica di ~|Republika Slovenija||Ljubljana
WE|Sweden|Kingdom of ~|Suecia|Suède|Schweden|Svezia|Reino de ~2|Reino da Suécia|Royaume de ~3|Königreich ~4|Regno di ~5|Konungariket Sverige||Stockholm
Z|Eswatini|Kingdom of ~|Esuatini|Essuatíni|Royaume d'~|Suazilandia|Reino de eSwatini|Swaziland|Swasiland|Königreich ~|Regno di eSwatini|weSwatini|Swatini|Ngwane|Umbuso ~11||Lobamba
XM|Sint Maarten|Sint Maarten (Dutch part)|Sint Maarten (neerlandesa)|Saint-Martin (partie néerlandaise)||Philipsburg
YC|Seychelles|Republic of ~|Seychellen|República de las ~|Seicheles|República das ~|République des ~|Republik der ~2|Repubblica delle ~|Repiblik Sesel||Victoria
R|Syria|Syrian Arab Republic|República Árabe Siria|Síria|Syrie|Syrien, Arabische Republik|République arabe syrienne|Syrien|Arabische Republik ~7|Repubblica araba siriana||Damascus
TCA|Turks and Caicos Islands|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Îles Turques-et-Caïques|Turks- und Caicosinseln|Isole Turks e Caicos|Islas Turks y Caicos|Ilhas Turks e Caicos|Turks und Caicos Inseln|Turks e Caicos||Cockburn Town
D|Chad|Republic of ~|Chade|Tchad|Tschad|Ciad|República de ~|República do ~2|République du ~3|Republik ~4|Repubblica del ~5||N'Djamena
GO|Togo|Togolese Republic|República de ~|República do ~|République togolaise|Republik ~|Repubblica del ~|Togolese||Lomé
HA|Thailand|Kingdom of ~|Tailandia|Thaïlande|Thailandia|Reino de ~2|Reino da Tailândia|Royaume de ~3|Königreich ~|Regno di ~4|Prathet|Thai|Ratcha Anachak ~11||Bangkok
JK|Tajikistan|Republic of ~|Tayikistán|Tajiquistão|Tadjikistan|Tadschikistan|Tagikistan|República de ~2|República do ~3|République du ~4|Republik ~5|Repubblica del ~|Toçikiston|Çumhuriyi ~12||Dushanbe
KL|Tokelau|Islas ~|Îles ~|Isole ~||Fakaofo
M|Turkmenistan|Turquemenistão|Turcomenistão||Ashgabat
LS|Timor-Leste|Democratic Republic of ~|Osttimor|Timor Est|Timor Oriental|República Democrática de ~|République démocratique du Timor oriental|Demokratische Republik ~|Repubblica Democratica di ~3|East Timor|Timor|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae||Dili
ON|Tonga|Kingdom of ~|Reino de ~|Royaume des ~|Königreich ~|Regno di ~||Nuku'alofa
TO|Trinidad and Tobago|Republic of ~|Trinidad y Tobago|Trindade e Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad e Tobago|República de ~2|Trinidade e Tobago|República de ~6|République de ~4|Republik ~5|Repubblica di ~6||Port of Spain
UN|Tunisia|Tunisian Republic|Túnez|Tunisie|Tunesien|República de ~2|República da Tunísia|République tunisienne|Tunesische Republik|Repubblica tunisina|Republic of ~||Tunis
R|Türkiye|Republic of ~|Turkey|Turquía|Turquie|Türkei|Turchia|República de ~3|República da Turquia|République de ~4|Republik ~5|Repubblica di ~6|Republic of ~2|Türkiye Cumhuriyeti||Ankara
V|Tuvalu||Funafuti
WN|Taiwan|Taiwan, Province of China|Republic of China (Taiwan)|Repubblica di Cina|República de China en Taiwán|Ilha Formosa|República da China|République de Chine (Taïwan)|Republik China (Taiwan)|Repubblica cinese (Taiwan)|Republic of China|Chinese Taipei||Taipei
ZA|Tanzania|United Republic of ~|République unie de Tanzanie|Tansania, Vereinigte Republik|Tansania|República Unida de ~|República Unida da Tanzânia|Tanzanie|Vereinigte Republik ~4|Repubblica Unita di ~|Tanzania, United Republic of|Jamhuri ya Muungano wa ~||Dodoma
UGA|Uganda|Republic of ~|Ouganda|República de ~|República do ~|République de l'~2|Republik ~|Repubblica di ~|Jamhuri ya ~||Kampala
KR|Ukraine|Ucrania|Ucraina|Ukrayina||Kyiv
MI|United States Minor Outlying Islands|Islas Ultramarinas Menores de los Estados Unidos|Ilhas Distantes dos EUA|Îles mineures éloignées des États-Unis|Isole minori esterne degli Stati Uniti|Islas Ultramarinas Menores de Estados Unidos|Estados Unidos Islas menores alejadas de|Ilhas Menores Distantes dos Estados Unidos|Estados Unidos Ilhas Menores Distantes|Kleinere Inselbesitzungen der Vereinigten Staaten|USA, kleinere ausgelagerte Inseln|Isole minori esterne degli Stati Uniti d'America|Stati Uniti Isole Minori
RY|Uruguay|Oriental Republic of ~|Uruguai|República Oriental del ~|República Oriental do ~2|République orientale de l'~|Republik Östlich des ~|Repubblica Orientale dell'~||Montevideo
SA|United States|United States of America|USA|US|Estados Unidos|Estados Unidos da América|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Vereinigte Staaten|Stati Uniti d'America|Estados Unidos de América|États-Unis|EEUU|EUA|Stati Uniti||Washington D.C.
ZB|Uzbekistan|Republic of ~|Uzbequistão|Ouzbékistan|Usbekistan|República de Uzbekistán|República do Usbequistão|République d'~3|Republik ~4|Repubblica di ~||Tashkent
VAT|Vatican City|Holy See (Vatican City State)|Vatican City State|Santa Sede|Santa Sé|Saint-Siège (Vatican)|Vatikanstadt|Città del Vaticano|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|Staat ~6|Vatican|Stato della ~7|Holy See|Saint-Siège|Heiliger Stuhl
CT|Saint Vincent and the Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Saint-Vincent-et-les-Grenadines|St. Vincent und die Grenadinen|Saint Vincent e Grenadine|San Vicente y Granadinas|São Vincente e Granadinas||Kingstown
EN|Venezuela|Bolivarian Republic of ~|República Bolivariana de ~|República Bolivariana da ~|République bolivarienne du ~|Bolivarische Republik ~|Repubblica Bolivariana del ~|Venezuela, Bolivarian Republic of||Caracas
GB|British Virgin Islands|Virgin Islands, British|Virgin Islands|Islas Vírgenes británicas|Ilhas Virgens Britânicas|Îles vierges britanniques|Britische Jungferninseln|Isole Vergini Britanniche|Islas Vírgenes del Reino Unido|Islas Vírgenes|Ilhas Virgens|îles Vierges|Jungferninseln|Isole Vergini||Road Town
IR|United States Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States|Islas Vírgenes de los Estados Unidos|Ilhas Virgens Americanas|Îles vierges américaines|Amerikanische Jungferninseln|Isole Vergini Americane|Ilhas Virgens dos Estados Unidos|Îles Vierges des États-Unis|Isole Vergini degli Stati Uniti|US Virgin Islands||Charlotte Amalie
NM|Vietnam|Socialist Republic of ~|Vietname|República Socialista de ~|República Socialista do ~2|Viêt Nam|République socialiste du ~5|Sozialistische Republik ~|Repubblica socialista del ~||Hanoi
UT|Vanuatu|Republic of ~|República de ~|République de ~|Repubblica di ~|Ripablik blong ~||Port Vila
WLF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis y Futuna|Wallis e Futuna|Wallis-et-Futuna|Wallis und Futuna|Territorio de las Islas ~2|Território das Ilhas ~3|Territoire des îles Wallis et Futuna|Gebiet der ~5|Territorio delle Isole ~3||Mata-Utu
SM|Samoa|Independent State of ~|Estado Independiente de ~|Estado Independente de ~|Unabhängige Staat ~|Stato indipendente di ~||Apia
YEM|Yemen|Republic of ~|Iémen|Jemen|República de ~|República do Iêmen|République du Yémen|Republik ~3|Repubblica dello ~|Yemeni Republic||Sana'a
ZAF|South Africa|Republic of ~|Sudáfrica|África do Sul|Afrique du Sud|Südafrika|República de ~2|República da ~3|République d'~4|Republik ~5|Sud Africa|Repubblica del ~10|RSA|Suid-Afrika||Pretoria|Bloemfontein|Cape Town
MB|Zambia|Republic of ~|Zambie|Sambia|República de ~|República da Zâmbia|République de ~2|Republik ~3|Repubblica di ~||Lusaka
WE|Zimbabwe|Republic of ~|Zimbabue|Simbabwe|República de ~2|República do ~|République du ~|Republik ~3|Repubblica dello ~||Harare`

/** Their ISO 3166-1 alpha-2 codes, in the same order. */
export const TWO_LETTERS = 'AWAFAOAIAXALADAEARAMASAQTFAGAUATAZBIBEBJBQBFBDBGBHBSBABLBYBZBMBOBRBBBNBTBVBWCFCACCCHCLCNCICMCDCGCKCOKMCVCRCUCWCXKYCYCZDEDJDMDKDODZECEGEREHESEEETFIFJFKFRFOFMGAGBGEGGGHGIGNGPGMGWGQGRGDGLGTGFGUGYHKHMHNHRHTHUIDIMINIOIEIRIQISILITJMJEJOJPKZKEKGKHKIKNKRKWLALBLRLYLCLILKLSLTLULVMOMFMAMCMDMGMVMXMHMKMLMTMMMEMNMPMZMRMSMQMUMWMYYTNANCNENFNGNINUNLNONPNRNZOMPKPAPNPEPHPWPGPLPRKPPTPYPSPFQARERORURWSASDSNSGGSSHSJSBSLSVSMSOPMRSSSSTSRSKSISESZSXSCSYTCTDTGTHTJTKTMTLTOTTTNTRTVTWTZUGUAUMUYUSUZVAVCVEVGVIVNVUWFWSYEZAZMZW'
