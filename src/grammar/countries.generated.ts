// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/**
 * A country a line: its ISO 3166-1 alpha-3 code and its names in English, Spanish, Portuguese, French, German and
 * Italian. `~2` is the name with this number, from 0, in the same line.
 * The capitals follow after a double bar.
 */
export const COUNTRIES = `ABW|Aruba||Oranjestad
AFG|Afghanistan|Islamic Republic of ~0|Afganistán|Afeganistão|República Islámica de ~2|República Islâmica do ~3|République islamique d'~0|Islamische Republik ~0|Repubblica islamica dell'~0||Kabul
AGO|Angola|Republic of ~0|República de ~0|République d'~0|Republik ~0|Repubblica dell'~0|ʁɛpublika de an'ɡɔla||Luanda
AIA|Anguilla|Anguila||The Valley
ALA|Åland Islands|Islas Åland|Ilhas Åland|Åland|Isole ~3|Alandia|Ahvenanmaa|Åland-Inseln|Aaland||Mariehamn
ALB|Albania|Republic of ~0|Albanie|Albanien|República de ~0|República da Albânia|République d'~2|Republik ~3|Repubblica d'~0|Shqipëri|Shqipëria|Shqipnia||Tirana
AND|Andorra|Principality of ~0|Andorre|Principado de ~0|Principauté d'~2|Fürstentum ~0|Principato di ~0|Principat d'~0||Andorra la Vella
ARE|United Arab Emirates|UAE|Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats Arabes Unis|Vereinigte Arabische Emirate|Emirati Arabi Uniti|Emirates|EAU|VAE||Abu Dhabi
ARG|Argentina|Argentine Republic|Argentine|Argentinien|República ~0|République argentine|Argentinische Republik|Repubblica ~0||Buenos Aires
ARM|Armenia|Republic of ~0|Arménie|Armenien|República de ~0|República da Arménia|République d'~2|Republik ~3|Repubblica di ~0|Hayastan||Yerevan
ASM|American Samoa|Samoa Americana|Samoa américaines|Amerikanisch-Samoa|Samoa Americane|Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika||Pago Pago
ATA|Antarctica|Antártida|Antarctique|Antarktis|Antartide|Antártica|Antarktika
ATF|French Southern and Antarctic Lands|French Southern Territories|Territory of the ~0|Tierras Australes Francesas|Terras Austrais e Antárticas Francesas|Terres australes françaises|Französische Süd- und Antarktisgebiete|Territori Francesi del Sud|Tierras Australes y Antárticas Francesas|Territorio del Francés Tierras australes y antárticas|Território do Sul e Antártica Francesa|Terres australes et antarctiques françaises|Territoire des ~11|Gebiet der Französisch Süd- und Antarktisgebiete|Territorio della australi e antartiche francesi Terre||Port-aux-Français
ATG|Antigua and Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua-et-Barbuda|Antigua und Barbuda||Saint John's
AUS|Australia|Commonwealth of ~0|Australie|Australien|Mancomunidad de ~0|Comunidade da Austrália|Commonwealth ~3|Commonwealth dell'~0||Canberra
AUT|Austria|Republic of ~0|Autriche|Österreich|República de ~0|República da Áustria|République d'~2|Republik ~3|Repubblica d'~0|Oesterreich||Vienna
AZE|Azerbaijan|Republic of ~0|Azerbaiyán|Azerbaijão|Azerbaïdjan|Aserbaidschan|Azerbaigian|República de ~2|Azerbeijão|República do ~3|République d'~4|Republik ~5|Repubblica dell'~6|Azərbaycan Respublikası||Baku
BDI|Burundi|Republic of ~0|República de ~0|República do ~0|République du ~0|Republik ~0|Repubblica del ~0|Republika y'Uburundi||Gitega
BEL|Belgium|Kingdom of ~0|Bélgica|Belgique|Belgien|Belgio|Reino de ~2|Reino da ~2|Royaume de ~3|Königreich ~4|Regno del ~5|België|Koninkrijk ~11||Brussels
BEN|Benin|Republic of ~0|Benim|República de ~0|República do ~0|République du Bénin|Republik ~0|Repubblica del ~0||Porto-Novo
BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Países Baixos Caribenhos|Bonaire, Saint-Eustache et Saba|Bonaire|Isole BES|Caribe Neerlandés|Bonaire, Saba e Santo Eustáquio|Pays-Bas caribéens|Karibische Niederlande|Bonaire, Sint Eustatius und Saba|Paesi Bassi caraibici|Bonaire, Sint Eustatius e Saba|BES islands||Kralendijk|Oranjestad|The Bottom
BFA|Burkina Faso|République du Burkina||Ouagadougou
BGD|Bangladesh|People's Republic of ~0|Bangladesch|República Popular de ~0|República Popular do ~0|La République populaire du ~0|Volksrepublik ~2|Repubblica popolare del ~0|Gônôprôjatôntri ~0||Dhaka
BGR|Bulgaria|Republic of ~0|Bulgarie|Bulgarien|República de ~0|República da Bulgária|République de ~2|Republik ~3|Repubblica di ~0||Sofia
BHR|Bahrain|Kingdom of ~0|Bahrein|Reino de ~2|Reino do ~2|Royaume de Bahreïn|Königreich ~0|Regno del ~0|Mamlakat al-Baḥrayn||Manama
BHS|Bahamas|Commonwealth of the ~0|Commonwealth de las ~0|Comunidade das ~0|Commonwealth des ~0|Commonwealth der ~0|Commonwealth delle ~0||Nassau
BIH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bósnia-Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnie-et-Herzégovine|Bosnia-Erzegovina||Sarajevo
BLM|Saint Barthélemy|Collectivity of ~0|São Bartolomeu|San Bartolomé|Colectividad de San Barthélemy|Coletividade de ~0|Collectivité de Saint-Barthélemy|Gebietskörperschaft Saint-Barthélemy|Antille Francesi|Collettività di ~0||Gustavia
BLR|Belarus|Republic of ~0|Bielorrusia|Bielorrússia|Biélorussie|Bielorussia|República de Belarús|República da ~3|République de ~4|Republik ~0|Repubblica di ~0|Bielaruś||Minsk
BLZ|Belize|Belice||Belmopan
BMU|Bermuda|Bermudas|Bermudes|The Islands of ~0|Somers Isles||Hamilton
BOL|Bolivia|Plurinational State of ~0|Bolivie|Bolivien|Estado Plurinacional de ~0|Estado Plurinacional da Bolívia|État plurinational de ~2|Plurinationaler Staat ~3|Stato Plurinazionale della ~0|Buliwya|Wuliwya|Bolivia, Plurinational State of|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia||Sucre
BRA|Brazil|Federative Republic of ~0|Brasil|Brésil|Brasilien|Brasile|República Federativa del ~2|República Federativa do ~2|République fédérative du ~3|Föderative Republik ~4|Repubblica federativa del ~5||Brasília
BRB|Barbados|Barbade||Bridgetown
BRN|Brunei|Brunei Darussalam|Nation of Brunei, Abode of Peace|Nación de Brunei, Morada de la Paz|Nação do Brunei, Morada da Paz|État de ~1|Sultanat ~1|Nazione di Brunei, Dimora della Pace|Nation of ~0|the Abode of Peace||Bandar Seri Begawan
BTN|Bhutan|Kingdom of ~0|Bután|Butão|Bhoutan|Reino de ~2|Reino do ~3|Royaume du ~4|Königreich ~0|Regno del ~0||Thimphu
BVT|Bouvet Island|Isla Bouvet|Ilha Bouvet|Île Bouvet|Bouvetinsel|Isola Bouvet|Bouvetøya|Bouvet-øya
BWA|Botswana|Republic of ~0|Botsuana|República de ~0|República do ~0|République du ~0|Republik ~2|Repubblica del ~0|Lefatshe la ~0||Gaborone
CAF|Central African Republic|República Centroafricana|República Centro-Africana|République Centrafricaine|Zentralafrikanische Republik|Repubblica Centrafricana|República Centro-Africano||Bangui
CAN|Canada|Kanada||Ottawa
CCK|Cocos (Keeling) Islands|Territory of the ~0|Islas Cocos (Keeling)|Ilhas Cocos (Keeling)|Îles Cocos|Kokosinseln|Isole Cocos e Keeling|Islas Cocos o Islas Keeling|Territorio de los (Keeling) Islas Cocos|Território dos Cocos (Keeling)|Territoire des îles Cocos (Keeling)|Gebiet der Kokos- (Keeling-) Inseln|Territorio della (Keeling) Isole Cocos|Keeling Islands|Cocos Islands||West Island
CHE|Switzerland|Swiss Confederation|Suiza|Suíça|Suisse|Schweiz|Svizzera|Confederación ~2|Confederação ~3|Confédération suisse|Schweizerische Eidgenossenschaft|Confederazione svizzera|Svizra||Bern
CHL|Chile|Republic of ~0|Chili|Cile|República de ~0|República do ~0|République du ~2|Republik ~0|Repubblica del ~3||Santiago
CHN|China|People's Republic of ~0|Chine|Cina|República Popular de ~0|República Popular da ~0|République populaire de ~2|Volksrepublik ~0|Repubblica popolare cinese|Zhōngguó|Zhonghua|Zhōnghuá Rénmín Gònghéguó||Beijing
CIV|Ivory Coast|Cote d'Ivoire|Republic of Côte d'Ivoire|Costa de Marfil|Costa do Marfim|Elfenbeinküste|Costa d'Avorio|República de Côte d'Ivoire|República da Côte d'Ivoire|République de Côte d' Ivoire|Republik Côte d'Ivoire|Repubblica della ~6||Yamoussoukro
CMR|Cameroon|Republic of ~0|Camerún|Camarões|Cameroun|Kamerun|República de ~2|República dos ~3|République du ~4|Republik ~5|Repubblica del Camerun||Yaoundé
COD|DR Congo|Democratic Republic of the Congo|Congo (República Democrática del)|República Popular do Congo|République démocratique du Congo|Repubblica Democratica del Congo|Congo (Rep. Dem.)|República Democrática del Congo|Kongo (Dem. Rep.)|Demokratische Republik Kongo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC||Kinshasa
COG|Republic of the Congo|République du Congo|Republik Kongo|Repubblica del Congo|República del Congo|República do Congo|Congo-Brazzaville||Brazzaville
COK|Cook Islands|Islas Cook|Ilhas Cook|Îles Cook|Cookinseln|Isole Cook|Kūki 'Āirani||Avarua
COL|Colombia|Republic of ~0|Colombie|Kolumbien|República de ~0|República da Colômbia|République de ~2|Republik ~3|Repubblica di ~0||Bogotá
COM|Comoros|Union of the ~0|Comoras|Comores|Komoren|Comore|Unión de las ~2|União das ~3|Union des ~3|Union der ~4|Unione delle ~5|Udzima wa Komori|al-Ittiḥād al-Qumurī||Moroni
CPV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cap-Vert|Kap Verde|Capo Verde|República de ~2|Îles du ~3|République du ~3|Republik ~2|Repubblica di ~5||Praia
CRI|Costa Rica|Republic of ~0|República de ~0|República da ~0|République du ~0|Republik ~0|Repubblica di ~0||San José
CUB|Cuba|Republic of ~0|Kuba|República de ~0|République de ~0|Republik ~2|Repubblica di ~0||Havana
CUW|Curaçao|Country of ~0|Curazao|País de ~2|ilha da Curação|País de ~0|Pays de ~0|Land ~0|Paese di ~0|Kòrsou|Pais ~9||Willemstad
CXR|Christmas Island|Territory of ~0|Isla de Navidad|Ilha de Natal|Île Christmas|Weihnachtsinsel|Isola del Natale|Territorio de la ~2|Ilha do Natal|Território da Ilha Christmas|Territoire de l'île Christmas|Gebiet der ~5|Isola di Natale|Territorio di ~0||Flying Fish Cove
CYM|Cayman Islands|Islas Caimán|Ilhas Caimão|Îles Caïmans|Kaimaninseln|Isole Cayman|Ilhas Cayman|Cayman-Inseln||George Town
CYP|Cyprus|Republic of ~0|Chipre|Chypre|Zypern|Cipro|República de ~2|République de ~3|Republik ~4|Repubblica di ~5|Kýpros|Kıbrıs|Kıbrıs Cumhuriyeti||Nicosia
CZE|Czechia|Czech Republic|República Checa|Chéquia|République Tchèque|Tschechische Republik|Tschechien|Repubblica Ceca|Tchéquie|Cechia|Česká republika|Česko||Prague
DEU|Germany|Federal Republic of ~0|Alemania|Alemanha|Allemagne|Deutschland|Germania|República Federal de ~2|República Federal da ~3|République fédérale d'~4|Bundesrepublik ~5|Repubblica federale di ~6||Berlin
DJI|Djibouti|Republic of ~0|Yibuti|Dschibuti|Gibuti|República de ~0|República do ~0|République de ~0|Republik ~3|Repubblica di ~4|Jabuuti|Gabuuti|Gabuutih Ummuuno|Jamhuuriyadda ~10
DMA|Dominica|Commonwealth of ~0|Dominique|Mancomunidad de ~0|Comunidade da ~0|Commonwealth de la ~2|Commonwealth von ~0|Commonwealth di ~0||Roseau
DNK|Denmark|Kingdom of ~0|Dinamarca|Danemark|Danimarca|Reino de ~2|Reino da ~2|Royaume du ~3|Königreich Dänemark|Regno di ~4|Danmark|Kongeriget ~10||Copenhagen
DOM|Dominican Republic|República Dominicana|République Dominicaine|Dominikanische Republik|Repubblica Dominicana||Santo Domingo
DZA|Algeria|People's Democratic Republic of ~0|Argelia|Algérie|Algerien|República Argelina Democrática y Popular|República Argelina Democrática e Popular|République démocratique et populaire d'~3|Demokratische Volksrepublik ~4|Repubblica popolare democratica di ~0|Dzayer||Algiers
ECU|Ecuador|Republic of ~0|Equador|Équateur|República del ~0|República do ~2|République de l'~3|Republik ~0|Repubblica dell'~0||Quito
EGY|Egypt|Arab Republic of ~0|Egipto|Egito|Égypte|Ägypten|Egitto|República Árabe de ~2|República Árabe do ~2|République arabe d'~4|Arabische Republik ~5|Repubblica araba d'~6||Cairo
ERI|Eritrea|State of ~0|Eritreia|Érythrée|Estado de ~0|Estado da ~2|État d'~3|Staat ~0|Stato di ~0|Dawlat Iritriyá|Iritriyā||Asmara
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahara Occidental|Saara Ocidental|Westsahara|Sahara Occidentale|República Árabe Saharaui Democrática|République arabe sahraouie démocratique|Demokratische Arabische Republik Sahara|Repubblica Araba Saharawi Democratica|Taneẓroft Tutrimt||El Aaiún
ESP|Spain|Kingdom of ~0|España|Espanha|Espagne|Spanien|Spagna|Reino de ~2|Reino de ~3|Royaume d'~4|Königreich ~5|Regno di ~6||Madrid
EST|Estonia|Republic of ~0|Estonie|Estland|República de ~0|República da Estónia|République d'~2|Republik ~3|Repubblica di ~0|Eesti|Eesti Vabariik||Tallinn
ETH|Ethiopia|Federal Democratic Republic of ~0|Etiopía|Éthiopie|Äthiopien|República Democrática Federal de ~2|República Federal Democrática da Etiópia|République fédérale démocratique d'~3|Demokratische Bundesrepublik ~4|Repubblica federale democratica di Etiopia||Addis Ababa
FIN|Finland|Republic of ~0|Finlandia|Finlande|Finnland|República de ~2|República da Finlândia|République de ~3|Republik ~4|Repubblica di ~2|Suomi|Suomen tasavalta|Republiken ~0||Helsinki
FJI|Fiji|Republic of ~0|Fidji|Fidschi|Figi|Fiyi|República de ~0|République des ~2|Republik ~3|Repubblica di ~4|Viti|Matanitu ko ~10|Fijī Gaṇarājya||Suva
FLK|Falkland Islands|Falkland Islands (Malvinas)|Islas Malvinas|Ilhas Malvinas|Îles Malouines|Falklandinseln|Isole Falkland|Isole Falkland o Isole Malvine||Stanley
FRA|France|French Republic|Francia|França|Frankreich|República francés|República Francesa|République française|Französische Republik|Repubblica francese||Paris
FRO|Faroe Islands|Islas Feroe|Ilhas Faroé|Îles Féroé|Färöer|Isole Fær Øer|Islas Faroe|Färöer-Inseln|Isole Far Oer|Isole Faroe|Føroyar|Færøerne|Faeroe Islands||Tórshavn
FSM|Micronesia|Micronesia, Federated States of|Federated States of ~0|Micronésie|Mikronesien|Stati Federati di ~0|Estados Federados de ~0|Estados Federados da Micronésia|États fédérés de ~3|Föderierte Staaten von ~4||Palikir
GAB|Gabon|Gabonese Republic|Gabão|Gabun|República de Gabón|República do ~2|République gabonaise|Gabunische Republik|Repubblica gabonese||Libreville
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Großbritannien|Regno Unito|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido da Grã-Bretanha e Irlanda do Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Britain|RU|Gran Bretagna||London
GEO|Georgia|Géorgie|Georgien|République de ~1|Sakartvelo||Tbilisi
GGY|Guernsey|Bailiwick of ~0|Guernesey|Bailía de ~0|Bailiado de ~0|Bailliage de ~2|Vogtei ~0|Baliato di ~0||St. Peter Port
GHA|Ghana|Republic of ~0|Gana|República de ~0|República do ~2|République du ~0|Republik ~0|Repubblica del ~0||Accra
GIB|Gibraltar|Gibilterra
GIN|Guinea|Republic of ~0|Guiné|Guinée|República de ~0|República da ~2|République de ~3|Republik ~0|Repubblica di ~0||Conakry
GLP|Guadeloupe|Guadalupe|Guadalupa|Guadeloupa|Gwadloup||Basse-Terre
GMB|Gambia|Republic of The ~0|Gambie|República de ~0|República da Gâmbia|République de ~2|Republik ~0|Repubblica del ~0||Banjul
GNB|Guinea-Bissau|Republic of ~0|Guiné-Bissau|Guinée-Bissau|Guinea-Bisáu|República de ~0|República da ~2|République de ~3|Republik ~0|Repubblica di ~0||Bissau
GNQ|Equatorial Guinea|Republic of ~0|Guinea Ecuatorial|Guiné Equatorial|Guinée équatoriale|Äquatorialguinea|Guinea Equatoriale|República de ~2|República da ~3|République de ~4|Republik ~5|Repubblica della ~6||Malabo
GRC|Greece|Hellenic Republic|Grecia|Grèce|Griechenland|República Helénica|République hellénique|Hellenische Republik|Repubblica ellenica|Elláda||Athens
GRD|Grenada|Granada|Grenade||St. George's
GRL|Greenland|Groenlandia|Gronelândia|Groenland|Grönland|Grønland||Nuuk
GTM|Guatemala|Republic of ~0|República de ~0|República da ~0|République du ~0|Republik ~0|Repubblica del ~0||Guatemala City
GUF|French Guiana|Guayana Francesa|Guiana Francesa|Guyane française|Französisch-Guayana|Guyana Francese|Guayana|Guyane||Cayenne
GUM|Guam|Guåhån||Hagåtña
GUY|Guyana|Co-operative Republic of ~0|República Cooperativa de ~0|Co -operative República da Guiana|République coopérative de ~0|Kooperative Republik ~0||Georgetown
HKG|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hongkong|Hong Kong Región Administrativa Especial de la República Popular China|Hong Kong Região Administrativa Especial da República Popular da China|Région administrative spéciale de Hong Kong de la République populaire de Chine|Sonderverwaltungszone Hongkong der Volksrepublik China|Hong Kong Regione amministrativa speciale della Repubblica Popolare Cinese||City of Victoria
HMD|Heard Island and McDonald Islands|Heard e Islas McDonald|Ilha Heard e Ilhas McDonald|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Isole Heard e McDonald|Islas Heard y McDonald|Heard und die McDonaldinseln
HND|Honduras|Republic of ~0|República de ~0|République du ~0|Republik ~0|Repubblica di ~0||Tegucigalpa
HRV|Croatia|Republic of ~0|Croacia|Croatie|Kroatien|Croazia|República de ~2|República da Croácia|République de ~3|Republik ~4|Repubblica di ~5|Hrvatska|Republika ~11||Zagreb
HTI|Haiti|Republic of ~0|República de Haití|República do ~0|République d'Haïti|Republik ~0|Repubblica di ~0|Repiblik Ayiti||Port-au-Prince
HUN|Hungary|Hungría|Hongrie|Ungarn|Ungheria||Budapest
IDN|Indonesia|Republic of ~0|Indonésie|Indonesien|República de ~0|República da Indonésia|République d'~2|Republik ~3|Repubblica di ~0|Republik ~0||Jakarta
IMN|Isle of Man|Isla de Man|Ilha de Man|Île de Man|Insel Man|Isola di Man|Ellan Vannin|Mann|Mannin||Douglas
IND|India|Republic of ~0|Inde|Indien|República de la ~0|República da Índia|République de l'~2|Republik ~3|Repubblica dell'~0|Bhārat|Bharat Ganrajya||New Delhi
IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|Océan Indien Britannique|Britisches Territorium im Indischen Ozean|Territori Britannici dell'Oceano Indiano|Territoire britannique de l'océan Indien|Territorio britannico dell'oceano indiano||Diego Garcia
IRL|Ireland|Republic of ~0|Irlanda|Irlande|Irland|República de ~2|República da ~2|République d'~3|Republik ~4|Repubblica d'~2|Éire|Poblacht na hÉireann||Dublin
IRN|Iran|Islamic Republic of ~0|República Islámica de Irán|Irão|República Islâmica do Irã|République islamique d'~0|Islamische Republik ~0|Repubblica islamica dell'~0|Iran, Islamic Republic of|Jomhuri-ye Eslāmi-ye Irān||Tehran
IRQ|Iraq|Republic of ~0|Iraque|Irak|República de ~3|República do ~2|République d'~3|Republik ~3|Repubblica dell'~0||Baghdad
ISL|Iceland|Islandia|Islande|Island|Islanda|République d'~2|Republic of ~0|Lýðveldið Ísland||Reykjavik
ISR|Israel|State of ~0|Israele|Estado de ~0|État d'Israël|Staat ~0|Stato di ~2|Medīnat Yisrā'el||Jerusalem
ITA|Italy|Italian Republic|Italia|Italie|Italien|República Italiana|République italienne|Italienische Republik|Repubblica italiana||Rome
JAM|Jamaica|Jamaïque|Jamaika|Giamaica||Kingston
JEY|Jersey|Bailiwick of ~0|Bailía de ~0|Bailiado de ~0|Bailliage de ~0|Vogtei ~0|Isola di ~0|Baliato di ~0|Bailliage dé Jèrri||Saint Helier
JOR|Jordan|Hashemite Kingdom of ~0|Jordania|Jordanie|Jordanien|Giordania|Reino Hachemita de ~2|Reino Hachemita da Jordânia|Royaume hachémite de ~3|Haschemitisches Königreich ~4|Regno hascemita di ~5|al-Mamlakah al-Urdunīyah al-Hāshimīyah||Amman
JPN|Japan|Japón|Japão|Giappone|Nippon|Nihon||Tokyo
KAZ|Kazakhstan|Republic of ~0|Kazajistán|Cazaquistão|Kasachstan|Kazakistan|República de Kazajstán|República do ~3|République du ~0|Republik ~4|Repubblica del ~0|Qazaqstan|Qazaqstan Respublïkası|Respublika ~0||Astana
KEN|Kenya|Republic of ~0|Kenia|Quénia|República de ~0|República do ~3|République du ~0|Republik ~2|Repubblica del ~0|Jamhuri ya ~0||Nairobi
KGZ|Kyrgyzstan|Kyrgyz Republic|Kirguistán|Quirguistão|Kirghizistan|Kirgisistan|Kirguizistán|República Kirguisa|República do ~3|République kirghize|Kirgisische Republik|Kyrgyz Respublikasy||Bishkek
KHM|Cambodia|Kingdom of ~0|Camboya|Camboja|Cambodge|Kambodscha|Cambogia|Reino de ~2|Reino do ~3|Royaume du ~4|Königreich ~5|Regno di ~6||Phnom Penh
KIR|Kiribati|Independent and Sovereign Republic of ~0|Quiribati|República Independiente y Soberano de ~0|Independente e soberano República de ~0|République de ~0|Republik ~0|Repubblica indipendente e sovrano di ~0|Republic of ~0|Ribaberiki ~0||South Tarawa
KNA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Saint Kitts y Nevis|São Cristóvão e Neves|Saint-Christophe-et-Niévès|St. Kitts und Nevis|Saint Kitts e Nevis|San Cristóbal y Nieves|Federación de San Cristóbal y Nevis|São Cristóvão e Nevis|Federação de ~9|Fédération de ~4|Föderation von ~5|Federazione di Saint Christopher e Nevis||Basseterre
KOR|South Korea|Republic of Korea|Korea, Republic of|República de Corea|Coreia do Sul|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|República da Coreia|République de Corée|Republik Korea|Repubblica di Corea||Seoul
KWT|Kuwait|State of ~0|Koweit|Estado de ~0|Estado do ~0|État du Koweït|Staat ~0|Stato del ~0|Dawlat al-~0||Kuwait City
LAO|Laos|Lao People's Democratic Republic|República Democrática Popular de Lao|República Democrática Popular Lao|Laos, República Democrática|République démocratique populaire lao|Demokratische Volksrepublik ~0|Repubblica democratica popolare del ~0|Lao|Sathalanalat Paxathipatai Paxaxon ~8||Vientiane
LBN|Lebanon|Lebanese Republic|Líbano|Liban|Libanon|República Libanesa|République libanaise|Libanesische Republik|Repubblica libanese|Al-Jumhūrīyah Al-Libnānīyah||Beirut
LBR|Liberia|Republic of ~0|República de ~0|República da Libéria|République du Libéria|Republik ~0|Repubblica di ~0||Monrovia
LBY|Libya|State of ~0|Libia|Libye|Libyen|Estado de ~2|Estado da Líbia|Grande République arabe libyenne populaire et socialiste|Staat ~4|Stato della ~2|Dawlat ~0||Tripoli
LCA|Saint Lucia|Santa Lucía|Sainte-Lucie||Castries
LIE|Liechtenstein|Principality of ~0|Principado de ~0|Principauté du ~0|Fürstentum ~0|Principato del ~0||Vaduz
LKA|Sri Lanka|Democratic Socialist Republic of ~0|República Democrática Socialista de ~0|República Democrática Socialista do ~0|République démocratique socialiste du ~0|Demokratische Sozialistische Republik ~0|Repubblica democratica socialista dello ~0|ilaṅkai||Colombo
LSO|Lesotho|Kingdom of ~0|Lesoto|Reino de ~0|Reino do ~2|Royaume du ~0|Königreich ~0|Regno del ~0|Muso oa ~0||Maseru
LTU|Lithuania|Republic of ~0|Lituania|Lituanie|Litauen|República de ~2|República da Lituânia|République de ~3|Republik ~4|Repubblica di ~2|Lietuvos Respublika||Vilnius
LUX|Luxembourg|Grand Duchy of ~0|Luxemburgo|Luxemburg|Lussemburgo|Gran Ducado de ~2|Grão-Ducado do ~2|Grand-Duché de ~0|Großherzogtum Luxemburg,|Granducato di ~4|Groussherzogtum Lëtzebuerg
LVA|Latvia|Republic of ~0|Letonia|Lettonie|Lettland|Lettonia|República de ~2|República da Letónia|République de ~3|Republik ~4|Repubblica di ~5|Latvijas Republika||Riga
MAC|Macau|Macao|Macao Special Administrative Region of the People's Republic of China|Macao, Región Administrativa Especial de la República Popular China|Macau Região Administrativa Especial da República Popular da China|Région administrative spéciale de Macao de la République populaire de Chine|Sonderverwaltungsregion Macau der Volksrepublik China|Macao Regione amministrativa speciale della Repubblica Popolare Cinese
MAF|Saint Martin|Saint Martin (French part)|Saint Martin (francesa)|Saint-Martin (partie française)|Collectivity of ~0|Collectivité de Saint-Martin||Marigot
MAR|Morocco|Kingdom of ~0|Marruecos|Marrocos|Maroc|Marokko|Marocco|Reino de ~2|Reino de ~3|Royaume du ~4|Königreich ~5|Regno del ~6|Al-Mamlakah al-Maġribiyah||Rabat
MCO|Monaco|Principality of ~0|Principado de Mónaco|Principado do Mónaco|Principauté de ~0|Fürstentum ~0|Principato di ~0
MDA|Moldova|Moldova, Republic of|Republic of ~0|Moldavia|Moldavie|Moldawien|República de ~0|República da Moldávia|République de ~4|Republik Moldau|Repubblica di ~0|Republica ~0||Chișinău
MDG|Madagascar|Republic of ~0|Madagaskar|República de ~0|République de ~0|Republik ~2|Repubblica del ~0|Repoblikan'i Madagasikara||Antananarivo
MDV|Maldives|Republic of the ~0|Maldivas|Malediven|Maldive|República de las ~2|República das ~2|République des ~0|Republik ~3|Repubblica delle ~4|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya||Malé
MEX|Mexico|United Mexican States|Mexique|Mexiko|Messico|Estados Unidos Mexicanos|États-Unis du ~2|Vereinigte Mexikanische Staaten|Stati Uniti del ~4|Mexicanos||Mexico City
MHL|Marshall Islands|Republic of the ~0|Islas Marshall|Ilhas Marshall|Îles Marshall|Marshallinseln|Isole Marshall|República de las ~2|República das ~3|République des ~4|Republik ~5|Repubblica delle ~6||Majuro
MKD|North Macedonia|The Republic of ~0|Macedonia del Norte|Macedónia do Norte|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|República de ~2|República da Macedônia do Norte|République de ~4|Republik ~5|Repubblica di ~6|Macedonia||Skopje
MLI|Mali|Republic of ~0|República de Malí|República do ~0|République du ~0|Republik ~0|Repubblica del ~0||Bamako
MLT|Malta|Republic of ~0|Malte|República de ~0|République de ~2|Republik ~0|Repubblica di ~0|Repubblika ta' ~0||Valletta
MMR|Myanmar|Republic of the Union of ~0|Mianmar (Birmânia)|Birmania  ~0|República de la Unión de ~0|República da União de ~0|Birmanie|République de l'Union du ~0|Republik der Union ~0|Birmania|Repubblica dell'Unione di ~0|Burma|Pyidaunzu Thanmăda Myăma Nainngandaw||Naypyidaw
MNE|Montenegro|Crna Gora||Podgorica
MNG|Mongolia|Mongolie|Mongolei||Ulan Bator
MNP|Northern Mariana Islands|Commonwealth of the ~0|Islas Marianas del Norte|Ilhas Marianas do Norte|Îles Mariannes du Nord|Nördliche Marianen|Isole Marianne Settentrionali|Mancomunidad de las ~2|Marianas Setentrionais|Comunidade das ~3|Commonwealth des îles Mariannes du Nord|Commonwealth der Nördlichen Marianen|Commonwealth delle ~6|Sankattan Siha Na Islas Mariånas||Saipan
MOZ|Mozambique|Republic of ~0|Moçambique|Mosambik|Mozambico|República de ~0|República de ~2|République du ~0|Republik ~3|Repubblica del ~4||Maputo
MRT|Mauritania|Islamic Republic of ~0|Mauritanie|Mauretanien|República Islámica de ~0|República Islâmica da Mauritânia|République islamique de ~2|Islamische Republik ~3|Repubblica islamica di ~0||Nouakchott
MSR|Montserrat|Monserrate||Plymouth
MTQ|Martinique|Martinica||Fort-de-France
MUS|Mauritius|Republic of ~0|Mauricio|Maurícia|Maurice|República de ~2|República das Maurícias|Île ~4|République de ~4|Republik ~0|Repubblica di ~0||Port Louis
MWI|Malawi|Republic of ~0|Malaui|República de ~0|República do ~0|République du ~0|Republik ~0|Repubblica del ~0||Lilongwe
MYS|Malaysia|Malasia|Malaisie|Malesia|Fédération de ~2||Kuala Lumpur
MYT|Mayotte|Department of ~0|Departamento de ~0|Département de ~0|Übersee-Département ~0|Dipartimento di ~0||Mamoudzou
NAM|Namibia|Republic of ~0|Namibie|República de ~0|República da Namíbia|République de ~2|Republik ~0|Repubblica di ~0||Windhoek
NCL|New Caledonia|Nueva Caledonia|Nova Caledónia|Nouvelle-Calédonie|Neukaledonien|Nuova Caledonia||Nouméa
NER|Niger|Republic of ~0|República de Níger|República do Níger|République du ~0|Republik ~0|Repubblica del ~0|Nijar||Niamey
NFK|Norfolk Island|Territory of ~0|Isla Norfolk|Ilha Norfolk|Île Norfolk|Norfolkinsel|Isola Norfolk|Isla de Norfolk|Territorio de la ~2|Território da ~3|Territoire de l'île Norfolk|Gebiet der ~5|Territorio di ~0|Teratri of Norf'k Ailen||Kingston
NGA|Nigeria|Federal Republic of ~0|República Federal de ~0|República Federal da Nigéria|République fédérale du ~0|Bundesrepublik ~0|Repubblica federale di ~0|Nijeriya|Naíjíríà||Abuja
NIC|Nicaragua|Republic of ~0|República de ~0|República da Nicarágua|République du ~0|Republik ~0|Repubblica del ~0||Managua
NIU|Niue||Alofi
NLD|Netherlands|Kingdom of the ~0|Netherlands (Kingdom of the)|Países Bajos|Países Baixos|Pays-Bas|Niederlande|Paesi Bassi|Holanda|Holland|Nederland||Amsterdam
NOR|Norway|Kingdom of ~0|Noruega|Norvège|Norwegen|Norvegia|Reino de ~2|Reino da ~2|Royaume de ~3|Königreich ~4|Regno di ~5|Norge|Noreg|Kongeriket ~11|Kongeriket ~12||Oslo
NPL|Nepal|Federal Democratic Republic of ~0|República Democrática Federal de ~0|República Democrática Federal do ~0|République du Népal|Demokratische Bundesrepublik ~0|Repubblica federale democratica del ~0|Loktāntrik Ganatantra Nepāl||Kathmandu
NRU|Nauru|Republic of ~0|República de ~0|République de ~0|Republik ~0|Repubblica di ~0|Naoero|Pleasant Island|Ripublik ~6||Yaren
NZL|New Zealand|Nueva Zelanda|Nova Zelândia|Nouvelle-Zélande|Neuseeland|Nuova Zelanda|Aotearoa||Wellington
OMN|Oman|Sultanate of ~0|Omã|Sultanato de Omán|Sultanato de ~2|Sultanat d'~0|Sultanat ~0|Sultanato dell'~0||Muscat
PAK|Pakistan|Islamic Republic of ~0|Paquistão|República Islámica de Pakistán|República Islâmica do ~2|République islamique du ~0|Islamische Republik ~0|Repubblica islamica del ~0|Islāmī Jumhūriya'eh Pākistān||Islamabad
PAN|Panama|Republic of ~0|República de Panamá|República do Panamá|République du ~0|Republik ~0|Repubblica di ~0||Panama City
PCN|Pitcairn Islands|Pitcairn|Pitcairn Group of Islands|Ilhas ~1|Îles ~1|Pitcairninseln|Isole ~1|Islas ~1|Grupo de ~7|Pitcairn grupo de ilhas|Groupe d'îles ~1|Pitcairn gruppo di isole||Adamstown
PER|Peru|Republic of ~0|Pérou|República de Perú|República do ~0|République du ~2|Republik ~0|Repubblica del Perù|República del Perú||Lima
PHL|Philippines|Republic of the ~0|Filipinas|Philippinen|Filippine|República de las ~2|República das ~2|République des ~0|Republik der ~3|Repubblica delle ~4|Repúblika ng Pilipinas||Manila
PLW|Palau|Republic of ~0|Palaos|República de ~0|Palaos (Palau)|République des ~4|Republik ~0|Repubblica di ~0|Beluu er a Belau||Ngerulmud
PNG|Papua New Guinea|Independent State of ~0|Papua Nueva Guinea|Papua-Nova Guiné|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua Nuova Guinea|Estado Independiente de Papúa Nueva Guinea|Estado Independente da Papua Nova Guiné|État indépendant de ~4|Unabhängiger Staat ~5|Stato indipendente di ~6|Independen Stet bilong Papua Niugini||Port Moresby
POL|Poland|Republic of ~0|Polonia|Pologne|Polen|República de ~2|República da Polónia|République de ~3|Republik ~4|Repubblica di ~2|Rzeczpospolita Polska||Warsaw
PRI|Puerto Rico|Commonwealth of ~0|Porto Rico|Asociado de ~0|Freistaat ~0|Commonwealth di ~2|Estado Libre ~3||San Juan
PRK|North Korea|Democratic People's Republic of Korea|República Popular Democrática de Corea|Coreia do Norte|Corée du Nord|Nordkorea|Corea del Nord|Corea del Norte|República Popular Democrática da Coreia|République populaire démocratique de Corée|Demokratische Volksrepublik Korea|Repubblica democratica popolare di Corea|DPRK|Chosŏn Minjujuŭi Inmin Konghwaguk|Korea, Democratic People's Republic of||Pyongyang
PRT|Portugal|Portuguese Republic|Portogallo|República Portuguesa|República português|République portugaise|Portugiesische Republik|Repubblica portoghese|Portuguesa||Lisbon
PRY|Paraguay|Republic of ~0|Paraguai|República de ~0|República do ~2|République du ~0|Republik ~0|Repubblica del ~0|República del ~0|Tetã Paraguái||Asunción
PSE|Palestine|State of ~0|Palestina|Territórios palestinos|Staat Palästina|Stato di ~2|Estado de ~2|Estado da ~2|État de ~0|Palästina|Palestine, State of|Dawlat Filasṭin||Ramallah
PYF|French Polynesia|Polinesia Francesa|Polynésie française|Französisch-Polynesien|Polinesia Francese|Polinesia francés|Pōrīnetia Farāni||Papeetē
QAT|Qatar|State of ~0|Catar|Katar|Estado de ~0|Estado do ~0|État du ~0|Staat ~3|Stato del ~0|Dawlat Qaṭar||Doha
REU|Réunion|Réunion Island|Reunião|Isla de la Reunión|Ilha da ~2|Ile de la ~0|Riunione||Saint-Denis
ROU|Romania|Rumanía|Roménia|Roumanie|Rumänien|Roumania||Bucharest
RUS|Russia|Russian Federation|Rusia|Russie|Russische Föderation|Russland|Federación de ~2|Federação Russa|Fédération de ~3|Federazione russa||Moscow
RWA|Rwanda|Republic of ~0|Ruanda|República de ~0|República do ~2|République rwandaise|Republik ~2|Repubblica del ~2|Repubulika y'u ~0|République du ~0||Kigali
SAU|Saudi Arabia|Kingdom of ~0|Arabia Saudita|Arabie Saoudite|Saudi-Arabien|Arabia Saudí|Reino de ~2|Reino da Arábia Saudita|Royaume d'~3|Königreich ~4|Saudi||Riyadh
SDN|Sudan|Republic of the ~0|Sudão|Soudan|República de Sudán|República do ~2|République du ~3|Republik ~0|Repubblica del ~0|Jumhūrīyat as-Sūdān||Khartoum
SEN|Senegal|Republic of ~0|República de ~0|República do ~0|République du Sénégal|Republik ~0|Repubblica del ~0||Dakar
SGP|Singapore|Republic of ~0|Singapur|Singapura|Singapour|República de ~2|República de ~3|République de ~4|Republik ~2|Repubblica di ~0|Republik ~3
SGS|South Georgia|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Geórgia do Sul e Ilhas Sandwich do Sul|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Georgia del Sud e isole Sandwich meridionali|Islas Georgias del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul e Sandwich do Sul|Georgia del Sud e isole Sandwich del Sud||King Edward Point
SHN|Saint Helena, Ascension and Tristan da Cunha|Saint Helena|Santa Helena, Ascensión y Tristán de Acuña|Santa Helena|Sainte-Hélène|Sant'Elena, Isola di Ascensione e Tristan da Cunha|Santa Elena, Ascensión y Tristán de Acuña|Santa Helena, Ascensão e Tristão da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha|St. Helena, Ascension und Tristan da Cunha|Sankt Helena, Ascension und Tristan da Cunha|Sant'Elena, Ascensione e Tristan da Cunha||Jamestown
SJM|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard et Île Jan Mayen|Svalbard und Jan Mayen|Islas ~2|Ilhas ~3|Svalbard et Jan Mayen|Jan Mayen Svalbard|Spitzbergen und Jan Mayen|Svalbard and Jan Mayen Islands||Longyearbyen
SLB|Solomon Islands|Islas Salomón|Ilhas Salomão|Îles Salomon|Salomonen|Isole Salomone||Honiara
SLE|Sierra Leone|Republic of ~0|Sierra Leona|Serra Leoa|República de ~2|República da ~3|République de ~0|Republik ~0|Repubblica della ~0||Freetown
SLV|El Salvador|Republic of ~0|República de ~0|République du Salvador|Republik ~0|Repubblica di ~0||San Salvador
SMR|San Marino|Most Serene Republic of ~0|Saint-Marin|Serenísima República de ~0|Sereníssima República de ~0|République de ~2|Republik ~0|Serenissima Repubblica di ~0|Republic of ~0|Repubblica di ~0||City of San Marino
SOM|Somalia|Federal Republic of ~0|Somalie|República Federal de ~0|República Federal da Somália|République fédérale de ~2|Bundesrepublik ~0|Repubblica federale di ~0|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya||Mogadishu
SPM|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre und Miquelon||Saint-Pierre
SRB|Serbia|Republic of ~0|Sérvia|Serbie|Serbien|República de ~0|República da ~2|République de ~3|Republik ~4|Repubblica di ~0|Srbija|Republika ~10||Belgrade
SSD|South Sudan|Republic of ~0|Sudán del Sur|Sudão do Sul|Soudan du Sud|Südsudan|Sudan del Sud|República de ~2|República do ~3|République du ~4|Republik ~5|Repubblica del ~6||Juba
STP|São Tomé and Príncipe|Democratic Republic of ~0|Santo Tomé y Príncipe|São Tomé e Príncipe|São Tomé-et-Principe|São Tomé und Príncipe|República Democrática de ~2|República Democrática de ~3|République démocratique de São Tomé et Príncipe|Demokratische Republik ~5|Repubblica democratica di ~3||São Tomé
SUR|Suriname|Republic of ~0|Surinam|República de ~0|República do ~0|République du ~0|Republik ~0|Repubblica del ~0|Sarnam|Sranangron|Republiek ~0||Paramaribo
SVK|Slovakia|Slovak Republic|Eslovaquia|Slovaquie|Slowakei|Slovacchia|República Eslovaca|République slovaque|Slowakische Republik|Repubblica slovacca|Slovenská republika||Bratislava
SVN|Slovenia|Republic of ~0|Eslovenia|Slovénie|Slowenien|República de ~2|República da Eslovénia|République de ~3|Republik ~4|Repubblica di ~0|Republika Slovenija||Ljubljana
SWE|Sweden|Kingdom of ~0|Suecia|Suède|Schweden|Svezia|Reino de ~2|Reino da Suécia|Royaume de ~3|Königreich ~4|Regno di ~5|Konungariket Sverige||Stockholm
SWZ|Eswatini|Kingdom of ~0|Esuatini|Essuatíni|Royaume d'~0|Suazilandia|Reino de eSwatini|Swaziland|Swasiland|Königreich ~0|Regno di eSwatini|weSwatini|Swatini|Ngwane|Umbuso ~11||Lobamba
SXM|Sint Maarten|Sint Maarten (Dutch part)|Sint Maarten (neerlandesa)|Saint-Martin (partie néerlandaise)||Philipsburg
SYC|Seychelles|Republic of ~0|Seychellen|República de las ~0|Seicheles|República das ~0|République des ~0|Republik der ~2|Repubblica delle ~0|Repiblik Sesel||Victoria
SYR|Syria|Syrian Arab Republic|República Árabe Siria|Síria|Syrie|Syrien, Arabische Republik|République arabe syrienne|Syrien|Arabische Republik ~7|Repubblica araba siriana||Damascus
TCA|Turks and Caicos Islands|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Îles Turques-et-Caïques|Turks- und Caicosinseln|Isole Turks e Caicos|Islas Turks y Caicos|Ilhas Turks e Caicos|Turks und Caicos Inseln|Turks e Caicos||Cockburn Town
TCD|Chad|Republic of ~0|Chade|Tchad|Tschad|Ciad|República de ~0|República do ~2|République du ~3|Republik ~4|Repubblica del ~5||N'Djamena
TGO|Togo|Togolese Republic|República de ~0|República do ~0|République togolaise|Republik ~0|Repubblica del ~0|Togolese||Lomé
THA|Thailand|Kingdom of ~0|Tailandia|Thaïlande|Thailandia|Reino de ~2|Reino da Tailândia|Royaume de ~3|Königreich ~0|Regno di ~4|Prathet|Thai|Ratcha Anachak ~11||Bangkok
TJK|Tajikistan|Republic of ~0|Tayikistán|Tajiquistão|Tadjikistan|Tadschikistan|Tagikistan|República de ~2|República do ~3|République du ~4|Republik ~5|Repubblica del ~0|Toçikiston|Çumhuriyi ~12||Dushanbe
TKL|Tokelau|Islas ~0|Îles ~0|Isole ~0||Fakaofo
TKM|Turkmenistan|Turquemenistão|Turcomenistão||Ashgabat
TLS|Timor-Leste|Democratic Republic of ~0|Osttimor|Timor Est|Timor Oriental|República Democrática de ~0|République démocratique du Timor oriental|Demokratische Republik ~0|Repubblica Democratica di ~3|East Timor|Timor|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae||Dili
TON|Tonga|Kingdom of ~0|Reino de ~0|Royaume des ~0|Königreich ~0|Regno di ~0||Nuku'alofa
TTO|Trinidad and Tobago|Republic of ~0|Trinidad y Tobago|Trindade e Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad e Tobago|República de ~2|Trinidade e Tobago|República de ~6|République de ~4|Republik ~5|Repubblica di ~6||Port of Spain
TUN|Tunisia|Tunisian Republic|Túnez|Tunisie|Tunesien|República de ~2|República da Tunísia|République tunisienne|Tunesische Republik|Repubblica tunisina|Republic of ~0|al-Jumhūriyyah at-Tūnisiyyah||Tunis
TUR|Türkiye|Republic of ~0|Turkey|Turquía|Turquie|Türkei|Turchia|República de ~3|República da Turquia|République de ~4|Republik ~5|Repubblica di ~6|Republic of ~2|Türkiye Cumhuriyeti||Ankara
TUV|Tuvalu||Funafuti
TWN|Taiwan|Taiwan, Province of China|Republic of China (Taiwan)|Repubblica di Cina|República de China en Taiwán|Ilha Formosa|República da China|République de Chine (Taïwan)|Republik China (Taiwan)|Repubblica cinese (Taiwan)|Republic of China|Zhōnghuá Mínguó|Chinese Taipei||Taipei
TZA|Tanzania|United Republic of ~0|République unie de Tanzanie|Tansania, Vereinigte Republik|Tansania|República Unida de ~0|República Unida da Tanzânia|Tanzanie|Vereinigte Republik ~4|Repubblica Unita di ~0|Tanzania, United Republic of|Jamhuri ya Muungano wa ~0||Dodoma
UGA|Uganda|Republic of ~0|Ouganda|República de ~0|República do ~0|République de l'~2|Republik ~0|Repubblica di ~0|Jamhuri ya ~0||Kampala
UKR|Ukraine|Ucrania|Ucraina|Ukrayina||Kyiv
UMI|United States Minor Outlying Islands|Islas Ultramarinas Menores de los Estados Unidos|Ilhas Distantes dos EUA|Îles mineures éloignées des États-Unis|Isole minori esterne degli Stati Uniti|Islas Ultramarinas Menores de Estados Unidos|Estados Unidos Islas menores alejadas de|Ilhas Menores Distantes dos Estados Unidos|Estados Unidos Ilhas Menores Distantes|Kleinere Inselbesitzungen der Vereinigten Staaten|USA, kleinere ausgelagerte Inseln|Isole minori esterne degli Stati Uniti d'America|Stati Uniti Isole Minori
URY|Uruguay|Oriental Republic of ~0|Uruguai|República Oriental del ~0|República Oriental do ~2|République orientale de l'~0|Republik Östlich des ~0|Repubblica Orientale dell'~0||Montevideo
USA|United States|United States of America|USA|US|Estados Unidos|Estados Unidos da América|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Vereinigte Staaten|Stati Uniti d'America|Estados Unidos de América|États-Unis|EEUU|EUA|Stati Uniti||Washington D.C.
UZB|Uzbekistan|Republic of ~0|Uzbequistão|Ouzbékistan|Usbekistan|República de Uzbekistán|República do Usbequistão|République d'~3|Republik ~4|Repubblica di ~0||Tashkent
VAT|Vatican City|Holy See (Vatican City State)|Vatican City State|Santa Sede|Santa Sé|Saint-Siège (Vatican)|Vatikanstadt|Città del Vaticano|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|Staat ~6|Vatican|Stato della ~7|Holy See|Saint-Siège|Heiliger Stuhl
VCT|Saint Vincent and the Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Saint-Vincent-et-les-Grenadines|St. Vincent und die Grenadinen|Saint Vincent e Grenadine|San Vicente y Granadinas|São Vincente e Granadinas||Kingstown
VEN|Venezuela|Bolivarian Republic of ~0|República Bolivariana de ~0|República Bolivariana da ~0|République bolivarienne du ~0|Bolivarische Republik ~0|Repubblica Bolivariana del ~0|Venezuela, Bolivarian Republic of||Caracas
VGB|British Virgin Islands|Virgin Islands, British|Virgin Islands|Islas Vírgenes británicas|Ilhas Virgens Britânicas|Îles vierges britanniques|Britische Jungferninseln|Isole Vergini Britanniche|Islas Vírgenes del Reino Unido|Islas Vírgenes|Ilhas Virgens|îles Vierges|Jungferninseln|Isole Vergini||Road Town
VIR|United States Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States|Islas Vírgenes de los Estados Unidos|Ilhas Virgens Americanas|Îles vierges américaines|Amerikanische Jungferninseln|Isole Vergini Americane|Ilhas Virgens dos Estados Unidos|Îles Vierges des États-Unis|Isole Vergini degli Stati Uniti|US Virgin Islands||Charlotte Amalie
VNM|Vietnam|Socialist Republic of ~0|Vietname|República Socialista de ~0|República Socialista do ~2|Viêt Nam|République socialiste du ~5|Sozialistische Republik ~0|Repubblica socialista del ~0|Cộng hòa Xã hội chủ nghĩa Việt Nam||Hanoi
VUT|Vanuatu|Republic of ~0|República de ~0|République de ~0|Repubblica di ~0|Ripablik blong ~0||Port Vila
WLF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis y Futuna|Wallis e Futuna|Wallis-et-Futuna|Wallis und Futuna|Territorio de las Islas ~2|Território das Ilhas ~3|Territoire des îles Wallis et Futuna|Gebiet der ~5|Territorio delle Isole ~3||Mata-Utu
WSM|Samoa|Independent State of ~0|Estado Independiente de ~0|Estado Independente de ~0|Unabhängige Staat ~0|Stato indipendente di ~0||Apia
YEM|Yemen|Republic of ~0|Iémen|Jemen|República de ~0|República do Iêmen|République du Yémen|Republik ~3|Repubblica dello ~0|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah||Sana'a
ZAF|South Africa|Republic of ~0|Sudáfrica|África do Sul|Afrique du Sud|Südafrika|República de ~2|República da ~3|République d'~4|Republik ~5|Sud Africa|Repubblica del ~10|RSA|Suid-Afrika||Pretoria|Bloemfontein|Cape Town
ZMB|Zambia|Republic of ~0|Zambie|Sambia|República de ~0|República da Zâmbia|République de ~2|Republik ~3|Repubblica di ~0||Lusaka
ZWE|Zimbabwe|Republic of ~0|Zimbabue|Simbabwe|República de ~2|República do ~0|République du ~0|Republik ~3|Repubblica dello ~0||Harare`
