// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/** A country a line: its ISO 3166-1 alpha-3 code and its names in English, Spanish, Portuguese and French. */
export const COUNTRIES = `ABW|Aruba
AFG|Afghanistan|Islamic Republic of Afghanistan|Afganistán|Afeganistão|República Islámica de Afganistán|República Islâmica do Afeganistão|République islamique d'Afghanistan
AGO|Angola|Republic of Angola|República de Angola|République d'Angola|ʁɛpublika de an'ɡɔla
AIA|Anguilla|Anguila
ALA|Åland Islands|Islas Åland|Ilhas Åland|Åland|Alandia|Ahvenanmaa|Aaland
ALB|Albania|Republic of Albania|Albanie|República de Albania|República da Albânia|République d'Albanie|Shqipëri|Shqipëria|Shqipnia
AND|Andorra|Principality of Andorra|Andorre|Principado de Andorra|Principauté d'Andorre|Principat d'Andorra
ARE|United Arab Emirates|UAE|Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats Arabes Unis|Emirates|EAU
ARG|Argentina|Argentine Republic|Argentine|República Argentina|République argentine
ARM|Armenia|Republic of Armenia|Arménie|República de Armenia|República da Arménia|République d'Arménie|Hayastan
ASM|American Samoa|Samoa Americana|Samoa américaines|Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika
ATA|Antarctica|Antártida|Antarctique|Antártica
ATF|French Southern and Antarctic Lands|French Southern Territories|Territory of the French Southern and Antarctic Lands|Tierras Australes Francesas|Terras Austrais e Antárticas Francesas|Terres australes françaises|Tierras Australes y Antárticas Francesas|Territorio del Francés Tierras australes y antárticas|Território do Sul e Antártica Francesa|Terres australes et antarctiques françaises|Territoire des Terres australes et antarctiques françaises
ATG|Antigua and Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua-et-Barbuda
AUS|Australia|Commonwealth of Australia|Australie|Mancomunidad de Australia|Comunidade da Austrália
AUT|Austria|Republic of Austria|Autriche|República de Austria|República da Áustria|République d'Autriche|Osterreich|Oesterreich
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaiyán|Azerbaijão|Azerbaïdjan|República de Azerbaiyán|Azerbeijão|República do Azerbaijão|République d'Azerbaïdjan|Azərbaycan Respublikası
BDI|Burundi|Republic of Burundi|República de Burundi|República do Burundi|République du Burundi|Republika y'Uburundi
BEL|Belgium|Kingdom of Belgium|Bélgica|Belgique|Reino de Bélgica|Reino da Bélgica|Royaume de Belgique|België|Belgien|Koninkrijk België|Königreich Belgien
BEN|Benin|Republic of Benin|Benim|República de Benin|República do Benin|République du Bénin
BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Países Baixos Caribenhos|Bonaire, Saint-Eustache et Saba|Caribe Neerlandés|Bonaire, Saba e Santo Eustáquio|Pays-Bas caribéens|BES islands
BFA|Burkina Faso|République du Burkina
BGD|Bangladesh|People's Republic of Bangladesh|República Popular de Bangladesh|República Popular do Bangladesh|La République populaire du Bangladesh|Gônôprôjatôntri Bangladesh
BGR|Bulgaria|Republic of Bulgaria|Bulgarie|República de Bulgaria|República da Bulgária|République de Bulgarie
BHR|Bahrain|Kingdom of Bahrain|Bahrein|Reino de Bahrein|Reino do Bahrein|Royaume de Bahreïn|Mamlakat al-Baḥrayn
BHS|Bahamas|Commonwealth of the Bahamas|Commonwealth de las Bahamas|Comunidade das Bahamas|Commonwealth des Bahamas
BIH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bósnia-Herzegovina|Bosnie-Herzégovine|Bósnia e Herzegovina|Bosnie-et-Herzégovine
BLM|Saint Barthélemy|Collectivity of Saint Barthélemy|São Bartolomeu|San Bartolomé|Colectividad de San Barthélemy|Coletividade de Saint Barthélemy|Collectivité de Saint-Barthélemy
BLR|Belarus|Republic of Belarus|Bielorrusia|Bielorrússia|Biélorussie|República de Belarús|Bielorússia|República da Bielorrússia|République de Biélorussie|Bielaruś
BLZ|Belize|Belice
BMU|Bermuda|Bermudas|Bermudes|The Islands of Bermuda|Somers Isles
BOL|Bolivia|Plurinational State of Bolivia|Bolivie|Estado Plurinacional de Bolivia|Estado Plurinacional da Bolívia|État plurinational de Bolivie|Buliwya|Wuliwya|Bolivia, Plurinational State of|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia
BRA|Brazil|Federative Republic of Brazil|Brasil|Brésil|República Federativa del Brasil|República Federativa do Brasil|République fédérative du Brésil
BRB|Barbados|Barbade
BRN|Brunei|Brunei Darussalam|Nation of Brunei, Abode of Peace|Nación de Brunei, Morada de la Paz|Nação do Brunei, Morada da Paz|État de Brunei Darussalam|Nation of Brunei|the Abode of Peace
BTN|Bhutan|Kingdom of Bhutan|Bután|Butão|Bhoutan|Reino de Bután|Reino do Butão|Royaume du Bhoutan
BVT|Bouvet Island|Isla Bouvet|Ilha Bouvet|Île Bouvet|Bouvetøya|Bouvet-øya
BWA|Botswana|Republic of Botswana|Botsuana|República de Botswana|República do Botswana|République du Botswana|Lefatshe la Botswana
CAF|Central African Republic|República Centroafricana|República Centro-Africana|République Centrafricaine|República Centro-Africano
CAN|Canada
CCK|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Islas Cocos (Keeling)|Ilhas Cocos (Keeling)|Îles Cocos|Islas Cocos o Islas Keeling|Territorio de los (Keeling) Islas Cocos|Território dos Cocos (Keeling)|Territoire des îles Cocos (Keeling)|Keeling Islands|Cocos Islands
CHE|Switzerland|Swiss Confederation|Suiza|Suíça|Suisse|Confederación Suiza|Confederação Suíça|Confédération suisse|Schweiz|Svizzera|Svizra
CHL|Chile|Republic of Chile|Chili|República de Chile|República do Chile|République du Chili
CHN|China|People's Republic of China|Chine|República Popular de China|República Popular da China|République populaire de Chine|Zhōngguó|Zhonghua|Zhōnghuá Rénmín Gònghéguó
CIV|Ivory Coast|Cote d'Ivoire|Republic of Côte d'Ivoire|Costa de Marfil|Costa do Marfim|República de Côte d'Ivoire|República da Côte d'Ivoire|République de Côte d' Ivoire
CMR|Cameroon|Republic of Cameroon|Camerún|Camarões|Cameroun|República de Camerún|República dos Camarões|République du Cameroun
COD|DR Congo|Democratic Republic of the Congo|Congo (República Democrática del)|República Popular do Congo|République démocratique du Congo|Congo (Rep. Dem.)|República Democrática del Congo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC
COG|Republic of the Congo|République du Congo|República del Congo|República do Congo|Congo-Brazzaville
COK|Cook Islands|Islas Cook|Ilhas Cook|Îles Cook|Kūki 'Āirani
COL|Colombia|Republic of Colombia|Colombie|República de Colombia|República da Colômbia|République de Colombie
COM|Comoros|Union of the Comoros|Comoras|Comores|Unión de las Comoras|União das Comores|Union des Comores|Udzima wa Komori|al-Ittiḥād al-Qumurī
CPV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cap-Vert|República de Cabo Verde|Îles du Cap-Vert|République du Cap-Vert
CRI|Costa Rica|Republic of Costa Rica|República de Costa Rica|República da Costa Rica|République du Costa Rica
CUB|Cuba|Republic of Cuba|República de Cuba|République de Cuba
CUW|Curaçao|Country of Curaçao|Curazao|País de Curazao|ilha da Curação|País de Curaçao|Pays de Curaçao|Kòrsou|Land Curaçao|Pais Kòrsou
CXR|Christmas Island|Territory of Christmas Island|Isla de Navidad|Ilha de Natal|Île Christmas|Territorio de la Isla de Navidad|Ilha do Natal|Território da Ilha Christmas|Territoire de l'île Christmas
CYM|Cayman Islands|Islas Caimán|Ilhas Caimão|Îles Caïmans|Ilhas Cayman
CYP|Cyprus|Republic of Cyprus|Chipre|Chypre|República de Chipre|République de Chypre|Kýpros|Kıbrıs|Kıbrıs Cumhuriyeti
CZE|Czechia|Czech Republic|República Checa|Chéquia|République Tchèque|Tchéquie|Česká republika|Česko
DEU|Germany|Federal Republic of Germany|Alemania|Alemanha|Allemagne|República Federal de Alemania|República Federal da Alemanha|République fédérale d'Allemagne|Bundesrepublik Deutschland
DJI|Djibouti|Republic of Djibouti|Yibuti|República de Djibouti|República do Djibouti|République de Djibouti|Jabuuti|Gabuuti|Gabuutih Ummuuno|Jamhuuriyadda Jabuuti
DMA|Dominica|Commonwealth of Dominica|Dominique|Mancomunidad de Dominica|Comunidade da Dominica|Commonwealth de la Dominique
DNK|Denmark|Kingdom of Denmark|Dinamarca|Danemark|Reino de Dinamarca|Reino da Dinamarca|Royaume du Danemark|Danmark|Kongeriget Danmark
DOM|Dominican Republic|República Dominicana|République Dominicaine
DZA|Algeria|People's Democratic Republic of Algeria|Argelia|Algérie|República Argelina Democrática y Popular|República Argelina Democrática e Popular|République démocratique et populaire d'Algérie|Dzayer
ECU|Ecuador|Republic of Ecuador|Equador|Équateur|República del Ecuador|República do Equador|République de l'Équateur
EGY|Egypt|Arab Republic of Egypt|Egipto|Egito|Égypte|República Árabe de Egipto|República Árabe do Egipto|République arabe d'Égypte
ERI|Eritrea|State of Eritrea|Eritreia|Érythrée|Estado de Eritrea|Estado da Eritreia|État d'Érythrée|Dawlat Iritriyá|Iritriyā
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahara Occidental|Saara Ocidental|República Árabe Saharaui Democrática|République arabe sahraouie démocratique|Taneẓroft Tutrimt
ESP|Spain|Kingdom of Spain|España|Espanha|Espagne|Reino de España|Reino de Espanha|Royaume d'Espagne
EST|Estonia|Republic of Estonia|Estonie|República de Estonia|República da Estónia|République d'Estonie|Eesti|Eesti Vabariik
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Etiopía|Éthiopie|República Democrática Federal de Etiopía|República Federal Democrática da Etiópia|République fédérale démocratique d'Éthiopie
FIN|Finland|Republic of Finland|Finlandia|Finlande|República de Finlandia|República da Finlândia|République de Finlande|Suomi|Suomen tasavalta|Republiken Finland
FJI|Fiji|Republic of Fiji|Fidji|Fiyi|República de Fiji|République des Fidji|Viti|Matanitu ko Viti|Fijī Gaṇarājya
FLK|Falkland Islands|Falkland Islands (Malvinas)|Islas Malvinas|Ilhas Malvinas|Îles Malouines
FRA|France|French Republic|Francia|França|República francés|República Francesa|République française
FRO|Faroe Islands|Islas Feroe|Ilhas Faroé|Îles Féroé|Islas Faroe|Føroyar|Færøerne|Faeroe Islands
FSM|Micronesia|Micronesia, Federated States of|Federated States of Micronesia|Micronésie|Estados Federados de Micronesia|Estados Federados da Micronésia|États fédérés de Micronésie
GAB|Gabon|Gabonese Republic|Gabão|República de Gabón|República do Gabão|République gabonaise
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Reino Unido|Royaume-Uni|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido da Grã-Bretanha e Irlanda do Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|RU
GEO|Georgia|Géorgie|République de Géorgie|Sakartvelo
GGY|Guernsey|Bailiwick of Guernsey|Guernesey|Bailía de Guernsey|Bailiado de Guernsey|Bailliage de Guernesey
GHA|Ghana|Republic of Ghana|Gana|República de Ghana|República do Gana|République du Ghana
GIB|Gibraltar
GIN|Guinea|Republic of Guinea|Guiné|Guinée|República de Guinea|República da Guiné|République de Guinée
GLP|Guadeloupe|Guadalupe|Gwadloup
GMB|Gambia|Republic of The Gambia|Gambie|República de Gambia|República da Gâmbia|République de Gambie
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guiné-Bissau|Guinée-Bissau|Guinea-Bisáu|República de Guinea-Bissau|República da Guiné-Bissau|République de Guinée-Bissau
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Guinea Ecuatorial|Guiné Equatorial|Guinée équatoriale|República de Guinea Ecuatorial|República da Guiné Equatorial|République de Guinée équatoriale
GRC|Greece|Hellenic Republic|Grecia|Grèce|República Helénica|République hellénique|Elláda
GRD|Grenada|Granada|Grenade
GRL|Greenland|Groenlandia|Gronelândia|Groenland|Grønland
GTM|Guatemala|Republic of Guatemala|República de Guatemala|República da Guatemala|République du Guatemala
GUF|French Guiana|Guayana Francesa|Guiana Francesa|Guyane française|Guayana|Guyane
GUM|Guam|Guåhån
GUY|Guyana|Co-operative Republic of Guyana|República Cooperativa de Guyana|Co -operative República da Guiana|République coopérative de Guyana
HKG|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Kong Región Administrativa Especial de la República Popular China|Hong Kong Região Administrativa Especial da República Popular da China|Région administrative spéciale de Hong Kong de la République populaire de Chine
HMD|Heard Island and McDonald Islands|Heard e Islas McDonald|Ilha Heard e Ilhas McDonald|Îles Heard-et-MacDonald|Islas Heard y McDonald
HND|Honduras|Republic of Honduras|República de Honduras|République du Honduras
HRV|Croatia|Republic of Croatia|Croacia|Croatie|República de Croacia|República da Croácia|République de Croatie|Hrvatska|Republika Hrvatska
HTI|Haiti|Republic of Haiti|República de Haití|República do Haiti|République d'Haïti|Repiblik Ayiti
HUN|Hungary|Hungría|Hongrie
IDN|Indonesia|Republic of Indonesia|Indonésie|República de Indonesia|República da Indonésia|République d'Indonésie|Republik Indonesia
IMN|Isle of Man|Isla de Man|Ilha de Man|Île de Man|Ellan Vannin|Mann|Mannin
IND|India|Republic of India|Inde|República de la India|República da Índia|République de l'Inde|Bhārat|Bharat Ganrajya
IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|Océan Indien Britannique|Territoire britannique de l'océan Indien
IRL|Ireland|Republic of Ireland|Irlanda|Irlande|República de Irlanda|República da Irlanda|République d'Irlande|Éire|Poblacht na hÉireann
IRN|Iran|Islamic Republic of Iran|República Islámica de Irán|Irão|República Islâmica do Irã|République islamique d'Iran|Iran, Islamic Republic of|Jomhuri-ye Eslāmi-ye Irān
IRQ|Iraq|Republic of Iraq|Iraque|Irak|República de Irak|República do Iraque|République d'Irak
ISL|Iceland|Islandia|Islande|République d'Islande|Island|Republic of Iceland|Lýðveldið Ísland
ISR|Israel|State of Israel|Estado de Israel|État d'Israël|Medīnat Yisrā'el
ITA|Italy|Italian Republic|Italia|Italie|República Italiana|République italienne|Repubblica italiana
JAM|Jamaica|Jamaïque
JEY|Jersey|Bailiwick of Jersey|Bailía de Jersey|Bailiado de Jersey|Bailliage de Jersey|Bailliage dé Jèrri
JOR|Jordan|Hashemite Kingdom of Jordan|Jordania|Jordanie|Reino Hachemita de Jordania|Reino Hachemita da Jordânia|Royaume hachémite de Jordanie|al-Mamlakah al-Urdunīyah al-Hāshimīyah
JPN|Japan|Japón|Japão|Nippon|Nihon
KAZ|Kazakhstan|Republic of Kazakhstan|Kazajistán|Cazaquistão|República de Kazajstán|República do Cazaquistão|République du Kazakhstan|Qazaqstan|Qazaqstan Respublïkası|Respublika Kazakhstan
KEN|Kenya|Republic of Kenya|Kenia|Quénia|República de Kenya|República do Quénia|République du Kenya|Jamhuri ya Kenya
KGZ|Kyrgyzstan|Kyrgyz Republic|Kirguistán|Quirguistão|Kirghizistan|Kirguizistán|República Kirguisa|República do Quirguistão|République kirghize|Kyrgyz Respublikasy
KHM|Cambodia|Kingdom of Cambodia|Camboya|Camboja|Cambodge|Reino de Camboya|Reino do Camboja|Royaume du Cambodge
KIR|Kiribati|Independent and Sovereign Republic of Kiribati|Quiribati|República Independiente y Soberano de Kiribati|Independente e soberano República de Kiribati|République de Kiribati|Republic of Kiribati|Ribaberiki Kiribati
KNA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Saint Kitts y Nevis|São Cristóvão e Neves|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Federación de San Cristóbal y Nevis|São Cristóvão e Nevis|Federação de São Cristóvão e Nevis|Fédération de Saint-Christophe-et-Niévès
KOR|South Korea|Republic of Korea|Korea, Republic of|República de Corea|Coreia do Sul|Corée du Sud|Corea del Sur|República da Coreia|République de Corée
KWT|Kuwait|State of Kuwait|Koweit|Estado de Kuwait|Estado do Kuwait|État du Koweït|Dawlat al-Kuwait
LAO|Laos|Lao People's Democratic Republic|República Democrática Popular de Lao|República Democrática Popular Lao|Laos, República Democrática|République démocratique populaire lao|Lao|Sathalanalat Paxathipatai Paxaxon Lao
LBN|Lebanon|Lebanese Republic|Líbano|Liban|República Libanesa|République libanaise|Al-Jumhūrīyah Al-Libnānīyah
LBR|Liberia|Republic of Liberia|República de Liberia|República da Libéria|République du Libéria
LBY|Libya|State of Libya|Libia|Libye|Estado de Libia|Estado da Líbia|Grande République arabe libyenne populaire et socialiste|Dawlat Libya
LCA|Saint Lucia|Santa Lucía|Sainte-Lucie
LIE|Liechtenstein|Principality of Liechtenstein|Principado de Liechtenstein|Principauté du Liechtenstein|Fürstentum Liechtenstein
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|República Democrática Socialista de Sri Lanka|República Democrática Socialista do Sri Lanka|République démocratique socialiste du Sri Lanka|ilaṅkai
LSO|Lesotho|Kingdom of Lesotho|Lesoto|Reino de Lesotho|Reino do Lesoto|Royaume du Lesotho|Muso oa Lesotho
LTU|Lithuania|Republic of Lithuania|Lituania|Lituanie|República de Lituania|República da Lituânia|République de Lituanie|Lietuvos Respublika
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxemburgo|Gran Ducado de Luxemburgo|Grão-Ducado do Luxemburgo|Grand-Duché de Luxembourg|Großherzogtum Luxemburg|Groussherzogtum Lëtzebuerg
LVA|Latvia|Republic of Latvia|Letonia|Lettonie|República de Letonia|República da Letónia|République de Lettonie|Latvijas Republika
MAC|Macau|Macao|Macao Special Administrative Region of the People's Republic of China|Macao, Región Administrativa Especial de la República Popular China|Macau Região Administrativa Especial da República Popular da China|Région administrative spéciale de Macao de la République populaire de Chine
MAF|Saint Martin|Saint Martin (French part)|Saint Martin (francesa)|Saint-Martin (partie française)|Collectivity of Saint Martin|Collectivité de Saint-Martin
MAR|Morocco|Kingdom of Morocco|Marruecos|Marrocos|Maroc|Reino de Marruecos|Reino de Marrocos|Royaume du Maroc|Al-Mamlakah al-Maġribiyah
MCO|Monaco|Principality of Monaco|Principado de Mónaco|Principado do Mónaco|Principauté de Monaco
MDA|Moldova|Moldova, Republic of|Republic of Moldova|Moldavia|Moldavie|República de Moldova|República da Moldávia|République de Moldavie|Republica Moldova
MDG|Madagascar|Republic of Madagascar|República de Madagascar|République de Madagascar|Repoblikan'i Madagasikara
MDV|Maldives|Republic of the Maldives|Maldivas|República de las Maldivas|República das Maldivas|République des Maldives|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya
MEX|Mexico|United Mexican States|Mexique|Estados Unidos Mexicanos|États-Unis du Mexique|Mexicanos
MHL|Marshall Islands|Republic of the Marshall Islands|Islas Marshall|Ilhas Marshall|Îles Marshall|República de las Islas Marshall|República das Ilhas Marshall|République des Îles Marshall
MKD|North Macedonia|The Republic of North Macedonia|Macedonia del Norte|Macedónia do Norte|Macédoine du Nord|República de Macedonia del Norte|República da Macedônia do Norte|République de Macédoine du Nord|Macedonia
MLI|Mali|Republic of Mali|República de Malí|República do Mali|République du Mali
MLT|Malta|Republic of Malta|Malte|República de Malta|République de Malte|Repubblika ta' Malta
MMR|Myanmar|Republic of the Union of Myanmar|Mianmar (Birmânia)|República de la Unión de Myanmar|República da União de Myanmar|Birmanie|République de l'Union du Myanmar|Burma|Pyidaunzu Thanmăda Myăma Nainngandaw
MNE|Montenegro|Crna Gora
MNG|Mongolia|Mongolie
MNP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|Islas Marianas del Norte|Ilhas Marianas do Norte|Îles Mariannes du Nord|Mancomunidad de las Islas Marianas del Norte|Marianas Setentrionais|Comunidade das Ilhas Marianas do Norte|Commonwealth des îles Mariannes du Nord|Sankattan Siha Na Islas Mariånas
MOZ|Mozambique|Republic of Mozambique|Moçambique|República de Mozambique|República de Moçambique|République du Mozambique
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanie|República Islámica de Mauritania|República Islâmica da Mauritânia|République islamique de Mauritanie
MSR|Montserrat|Monserrate
MTQ|Martinique|Martinica
MUS|Mauritius|Republic of Mauritius|Mauricio|Maurícia|Maurice|República de Mauricio|República das Maurícias|Île Maurice|République de Maurice
MWI|Malawi|Republic of Malawi|Malaui|República de Malawi|República do Malawi|République du Malawi
MYS|Malaysia|Malasia|Malaisie|Fédération de Malaisie
MYT|Mayotte|Department of Mayotte|Departamento de Mayotte|Département de Mayotte
NAM|Namibia|Republic of Namibia|Namibie|República de Namibia|República da Namíbia|République de Namibie
NCL|New Caledonia|Nueva Caledonia|Nova Caledónia|Nouvelle-Calédonie
NER|Niger|Republic of Niger|República de Níger|República do Níger|République du Niger|Nijar
NFK|Norfolk Island|Territory of Norfolk Island|Isla Norfolk|Ilha Norfolk|Île Norfolk|Isla de Norfolk|Territorio de la Isla Norfolk|Território da Ilha Norfolk|Territoire de l'île Norfolk|Teratri of Norf'k Ailen
NGA|Nigeria|Federal Republic of Nigeria|República Federal de Nigeria|República Federal da Nigéria|République fédérale du Nigeria|Nijeriya|Naíjíríà
NIC|Nicaragua|Republic of Nicaragua|República de Nicaragua|República da Nicarágua|République du Nicaragua
NIU|Niue
NLD|Netherlands|Kingdom of the Netherlands|Netherlands (Kingdom of the)|Países Bajos|Países Baixos|Pays-Bas|Holanda|Holland|Nederland
NOR|Norway|Kingdom of Norway|Noruega|Norvège|Reino de Noruega|Reino da Noruega|Royaume de Norvège|Norge|Noreg|Kongeriket Norge|Kongeriket Noreg
NPL|Nepal|Federal Democratic Republic of Nepal|República Democrática Federal de Nepal|República Democrática Federal do Nepal|République du Népal|Loktāntrik Ganatantra Nepāl
NRU|Nauru|Republic of Nauru|República de Nauru|République de Nauru|Naoero|Pleasant Island|Ripublik Naoero
NZL|New Zealand|Nueva Zelanda|Nova Zelândia|Nouvelle-Zélande|Aotearoa
OMN|Oman|Sultanate of Oman|Omã|Sultanato de Omán|Sultanato de Omã|Sultanat d'Oman
PAK|Pakistan|Islamic Republic of Pakistan|Paquistão|República Islámica de Pakistán|República Islâmica do Paquistão|République islamique du Pakistan|Islāmī Jumhūriya'eh Pākistān
PAN|Panama|Republic of Panama|República de Panamá|República do Panamá|République du Panama
PCN|Pitcairn Islands|Pitcairn|Pitcairn Group of Islands|Ilhas Pitcairn|Îles Pitcairn|Islas Pitcairn|Grupo de Islas Pitcairn|Pitcairn grupo de ilhas|Groupe d'îles Pitcairn
PER|Peru|Republic of Peru|Pérou|República de Perú|República do Peru|République du Pérou|República del Perú
PHL|Philippines|Republic of the Philippines|Filipinas|República de las Filipinas|República das Filipinas|République des Philippines|Repúblika ng Pilipinas
PLW|Palau|Republic of Palau|Palaos|República de Palau|Palaos (Palau)|République des Palaos (Palau)|Beluu er a Belau
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua Nueva Guinea|Papua-Nova Guiné|Papouasie-Nouvelle-Guinée|Estado Independiente de Papúa Nueva Guinea|Estado Independente da Papua Nova Guiné|État indépendant de Papouasie-Nouvelle-Guinée|Independen Stet bilong Papua Niugini
POL|Poland|Republic of Poland|Polonia|Pologne|República de Polonia|República da Polónia|République de Pologne|Rzeczpospolita Polska
PRI|Puerto Rico|Commonwealth of Puerto Rico|Porto Rico|Asociado de Puerto Rico|Estado Libre Asociado de Puerto Rico
PRK|North Korea|Democratic People's Republic of Korea|República Popular Democrática de Corea|Coreia do Norte|Corée du Nord|Corea del Norte|República Popular Democrática da Coreia|République populaire démocratique de Corée|DPRK|Chosŏn Minjujuŭi Inmin Konghwaguk|Korea, Democratic People's Republic of
PRT|Portugal|Portuguese Republic|República Portuguesa|República português|République portugaise|Portuguesa
PRY|Paraguay|Republic of Paraguay|Paraguai|República de Paraguay|República do Paraguai|République du Paraguay|República del Paraguay|Tetã Paraguái
PSE|Palestine|State of Palestine|Palestina|Territórios palestinos|Estado de Palestina|Estado da Palestina|État de Palestine|Palestine, State of|Dawlat Filasṭin
PYF|French Polynesia|Polinesia Francesa|Polynésie française|Polinesia francés|Pōrīnetia Farāni
QAT|Qatar|State of Qatar|Catar|Estado de Qatar|Estado do Qatar|État du Qatar|Dawlat Qaṭar
REU|Réunion|Réunion Island|Reunião|Isla de la Reunión|Ilha da Reunião|Ile de la Réunion
ROU|Romania|Rumanía|Roménia|Roumanie|Roumania
RUS|Russia|Russian Federation|Rusia|Russie|Federación de Rusia|Federação Russa|Fédération de Russie
RWA|Rwanda|Republic of Rwanda|Ruanda|República de Rwanda|República do Ruanda|République rwandaise|Repubulika y'u Rwanda|République du Rwanda
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Arabia Saudita|Arabie Saoudite|Arabia Saudí|Reino de Arabia Saudita|Reino da Arábia Saudita|Royaume d'Arabie Saoudite|Saudi
SDN|Sudan|Republic of the Sudan|Sudão|Soudan|República de Sudán|República do Sudão|République du Soudan|Jumhūrīyat as-Sūdān
SEN|Senegal|Republic of Senegal|República de Senegal|República do Senegal|République du Sénégal
SGP|Singapore|Republic of Singapore|Singapur|Singapura|Singapour|República de Singapur|República de Singapura|République de Singapour|Republik Singapura
SGS|South Georgia|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Geórgia do Sul e Ilhas Sandwich do Sul|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgias del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul e Sandwich do Sul
SHN|Saint Helena, Ascension and Tristan da Cunha|Saint Helena|Santa Helena, Ascensión y Tristán de Acuña|Santa Helena|Sainte-Hélène|Santa Elena, Ascensión y Tristán de Acuña|Santa Helena, Ascensão e Tristão da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha
SJM|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard et Île Jan Mayen|Islas Svalbard y Jan Mayen|Ilhas Svalbard e Jan Mayen|Svalbard et Jan Mayen|Jan Mayen Svalbard|Svalbard and Jan Mayen Islands
SLB|Solomon Islands|Islas Salomón|Ilhas Salomão|Îles Salomon
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leona|Serra Leoa|República de Sierra Leona|República da Serra Leoa|République de Sierra Leone
SLV|El Salvador|Republic of El Salvador|República de El Salvador|République du Salvador
SMR|San Marino|Most Serene Republic of San Marino|Saint-Marin|Serenísima República de San Marino|Sereníssima República de San Marino|République de Saint-Marin|Republic of San Marino|Repubblica di San Marino
SOM|Somalia|Federal Republic of Somalia|Somalie|República Federal de Somalia|República Federal da Somália|République fédérale de Somalie|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
SPM|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Saint-Pierre-et-Miquelon
SRB|Serbia|Republic of Serbia|Sérvia|Serbie|República de Serbia|República da Sérvia|République de Serbie|Srbija|Republika Srbija
SSD|South Sudan|Republic of South Sudan|Sudán del Sur|Sudão do Sul|Soudan du Sud|República de Sudán del Sur|República do Sudão do Sul|République du Soudan du Sud
STP|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|São Tomé-et-Principe|República Democrática de Santo Tomé y Príncipe|República Democrática de São Tomé e Príncipe|République démocratique de São Tomé et Príncipe
SUR|Suriname|Republic of Suriname|Surinam|República de Suriname|República do Suriname|République du Suriname|Sarnam|Sranangron|Republiek Suriname
SVK|Slovakia|Slovak Republic|Eslovaquia|Slovaquie|República Eslovaca|République slovaque|Slovenská republika
SVN|Slovenia|Republic of Slovenia|Eslovenia|Slovénie|República de Eslovenia|República da Eslovénia|République de Slovénie|Republika Slovenija
SWE|Sweden|Kingdom of Sweden|Suecia|Suède|Reino de Suecia|Reino da Suécia|Royaume de Suède|Konungariket Sverige
SWZ|Eswatini|Kingdom of Eswatini|Esuatini|Essuatíni|Royaume d'Eswatini|Suazilandia|Reino de eSwatini|Swaziland|weSwatini|Swatini|Ngwane|Umbuso weSwatini
SXM|Sint Maarten|Sint Maarten (Dutch part)|Sint Maarten (neerlandesa)|Saint-Martin (partie néerlandaise)
SYC|Seychelles|Republic of Seychelles|República de las Seychelles|Seicheles|República das Seychelles|République des Seychelles|Repiblik Sesel
SYR|Syria|Syrian Arab Republic|República Árabe Siria|Síria|Syrie|République arabe syrienne
TCA|Turks and Caicos Islands|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Îles Turques-et-Caïques|Islas Turks y Caicos|Ilhas Turks e Caicos
TCD|Chad|Republic of Chad|Chade|Tchad|República de Chad|República do Chade|République du Tchad
TGO|Togo|Togolese Republic|República de Togo|República do Togo|République togolaise|Togolese
THA|Thailand|Kingdom of Thailand|Tailandia|Thaïlande|Reino de Tailandia|Reino da Tailândia|Royaume de Thaïlande|Prathet|Thai|Ratcha Anachak Thai
TJK|Tajikistan|Republic of Tajikistan|Tayikistán|Tajiquistão|Tadjikistan|República de Tayikistán|República do Tajiquistão|République du Tadjikistan|Toçikiston|Çumhuriyi Toçikiston
TKL|Tokelau|Islas Tokelau|Îles Tokelau
TKM|Turkmenistan|Turquemenistão|Turcomenistão
TLS|Timor-Leste|Democratic Republic of Timor-Leste|Timor Oriental|República Democrática de Timor-Leste|République démocratique du Timor oriental|East Timor|Timor|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae
TON|Tonga|Kingdom of Tonga|Reino de Tonga|Royaume des Tonga
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad y Tobago|Trindade e Tobago|Trinité-et-Tobago|República de Trinidad y Tobago|Trinidade e Tobago|República de Trinidad e Tobago|République de Trinité-et-Tobago
TUN|Tunisia|Tunisian Republic|Túnez|Tunisie|República de Túnez|República da Tunísia|République tunisienne|Republic of Tunisia|al-Jumhūriyyah at-Tūnisiyyah
TUR|Türkiye|Republic of Türkiye|Turkey|Turquía|Turquie|República de Turquía|República da Turquia|République de Turquie|Republic of Turkey|Türkiye Cumhuriyeti
TUV|Tuvalu
TWN|Taiwan|Taiwan, Province of China|Republic of China (Taiwan)|República de China en Taiwán|Ilha Formosa|República da China|République de Chine (Taïwan)|Republic of China|Zhōnghuá Mínguó|Chinese Taipei
TZA|Tanzania|United Republic of Tanzania|République unie de Tanzanie|República Unida de Tanzania|República Unida da Tanzânia|Tanzanie|Tanzania, United Republic of|Jamhuri ya Muungano wa Tanzania
UGA|Uganda|Republic of Uganda|Ouganda|República de Uganda|República do Uganda|République de l'Ouganda|Jamhuri ya Uganda
UKR|Ukraine|Ucrania|Ukrayina
UMI|United States Minor Outlying Islands|Islas Ultramarinas Menores de los Estados Unidos|Ilhas Distantes dos EUA|Îles mineures éloignées des États-Unis|Islas Ultramarinas Menores de Estados Unidos|Estados Unidos Islas menores alejadas de|Ilhas Menores Distantes dos Estados Unidos|Estados Unidos Ilhas Menores Distantes
URY|Uruguay|Oriental Republic of Uruguay|Uruguai|República Oriental del Uruguay|República Oriental do Uruguai|République orientale de l'Uruguay
USA|United States|United States of America|USA|US|Estados Unidos|Estados Unidos da América|États-Unis d'Amérique|Estados Unidos de América|États-Unis|EEUU|EUA|É.-U.
UZB|Uzbekistan|Republic of Uzbekistan|Uzbequistão|Ouzbékistan|República de Uzbekistán|República do Usbequistão|République d'Ouzbékistan
VAT|Vatican City|Holy See (Vatican City State)|Vatican City State|Santa Sede|Santa Sé|Saint-Siège (Vatican)|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|Vatican|Stato della Città del Vaticano
VCT|Saint Vincent and the Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Saint-Vincent-et-les-Grenadines|San Vicente y Granadinas|São Vincente e Granadinas
VEN|Venezuela|Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|República Bolivariana da Venezuela|République bolivarienne du Venezuela|Venezuela, Bolivarian Republic of
VGB|British Virgin Islands|Virgin Islands, British|Virgin Islands|Islas Vírgenes británicas|Ilhas Virgens Britânicas|Îles vierges britanniques|Islas Vírgenes del Reino Unido|Islas Vírgenes|Ilhas Virgens|îles Vierges
VIR|United States Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States|Islas Vírgenes de los Estados Unidos|Ilhas Virgens Americanas|Îles vierges américaines|Ilhas Virgens dos Estados Unidos|Îles Vierges des États-Unis
VNM|Vietnam|Socialist Republic of Vietnam|Vietname|República Socialista de Vietnam|República Socialista do Vietname|Viêt Nam|République socialiste du Viêt Nam|Cộng hòa Xã hội chủ nghĩa Việt Nam
VUT|Vanuatu|Republic of Vanuatu|República de Vanuatu|République de Vanuatu|Ripablik blong Vanuatu
WLF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis y Futuna|Wallis e Futuna|Wallis-et-Futuna|Territorio de las Islas Wallis y Futuna|Território das Ilhas Wallis e Futuna|Territoire des îles Wallis et Futuna
WSM|Samoa|Independent State of Samoa|Estado Independiente de Samoa|Estado Independente de Samoa
YEM|Yemen|Republic of Yemen|Iémen|República de Yemen|República do Iêmen|République du Yémen|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah
ZAF|South Africa|Republic of South Africa|Sudáfrica|África do Sul|Afrique du Sud|República de Sudáfrica|República da África do Sul|République d'Afrique du Sud|RSA|Suid-Afrika
ZMB|Zambia|Republic of Zambia|Zambie|República de Zambia|República da Zâmbia|République de Zambie
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabue|República de Zimbabue|República do Zimbabwe|République du Zimbabwe`
