// Made by scripts/generate-countries.ts from the packages world-countries and i18n-iso-countries. Do not edit.

/**
 * A country a line: its ISO 3166-1 alpha-3 code and its names in English, Spanish, Portuguese, French, German and
 * Italian.
 */
export const COUNTRIES = `ABW|Aruba
AFG|Afghanistan|Islamic Republic of Afghanistan|Afganistán|Afeganistão|República Islámica de Afganistán|República Islâmica do Afeganistão|République islamique d'Afghanistan|Islamische Republik Afghanistan|Repubblica islamica dell'Afghanistan
AGO|Angola|Republic of Angola|República de Angola|République d'Angola|Republik Angola|Repubblica dell'Angola|ʁɛpublika de an'ɡɔla
AIA|Anguilla|Anguila
ALA|Åland Islands|Islas Åland|Ilhas Åland|Åland|Isole Åland|Alandia|Ahvenanmaa|Åland-Inseln|Aaland
ALB|Albania|Republic of Albania|Albanie|Albanien|República de Albania|República da Albânia|République d'Albanie|Republik Albanien|Repubblica d'Albania|Shqipëri|Shqipëria|Shqipnia
AND|Andorra|Principality of Andorra|Andorre|Principado de Andorra|Principauté d'Andorre|Fürstentum Andorra|Principato di Andorra|Principat d'Andorra
ARE|United Arab Emirates|UAE|Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats Arabes Unis|Vereinigte Arabische Emirate|Emirati Arabi Uniti|Emirates|EAU|VAE
ARG|Argentina|Argentine Republic|Argentine|Argentinien|República Argentina|République argentine|Argentinische Republik|Repubblica Argentina
ARM|Armenia|Republic of Armenia|Arménie|Armenien|República de Armenia|República da Arménia|République d'Arménie|Republik Armenien|Repubblica di Armenia|Hayastan
ASM|American Samoa|Samoa Americana|Samoa américaines|Amerikanisch-Samoa|Samoa Americane|Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika
ATA|Antarctica|Antártida|Antarctique|Antarktis|Antartide|Antártica|Antarktika
ATF|French Southern and Antarctic Lands|French Southern Territories|Territory of the French Southern and Antarctic Lands|Tierras Australes Francesas|Terras Austrais e Antárticas Francesas|Terres australes françaises|Französische Süd- und Antarktisgebiete|Territori Francesi del Sud|Tierras Australes y Antárticas Francesas|Territorio del Francés Tierras australes y antárticas|Território do Sul e Antártica Francesa|Terres australes et antarctiques françaises|Territoire des Terres australes et antarctiques françaises|Gebiet der Französisch Süd- und Antarktisgebiete|Territorio della australi e antartiche francesi Terre
ATG|Antigua and Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua-et-Barbuda|Antigua und Barbuda
AUS|Australia|Commonwealth of Australia|Australie|Australien|Mancomunidad de Australia|Comunidade da Austrália|Commonwealth Australien|Commonwealth dell'Australia
AUT|Austria|Republic of Austria|Autriche|Österreich|República de Austria|República da Áustria|République d'Autriche|Republik Österreich|Repubblica d'Austria|Oesterreich
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaiyán|Azerbaijão|Azerbaïdjan|Aserbaidschan|Azerbaigian|República de Azerbaiyán|Azerbeijão|República do Azerbaijão|République d'Azerbaïdjan|Republik Aserbaidschan|Repubblica dell'Azerbaigian|Azərbaycan Respublikası
BDI|Burundi|Republic of Burundi|República de Burundi|República do Burundi|République du Burundi|Republik Burundi|Repubblica del Burundi|Republika y'Uburundi
BEL|Belgium|Kingdom of Belgium|Bélgica|Belgique|Belgien|Belgio|Reino de Bélgica|Reino da Bélgica|Royaume de Belgique|Königreich Belgien|Regno del Belgio|België|Koninkrijk België
BEN|Benin|Republic of Benin|Benim|República de Benin|República do Benin|République du Bénin|Republik Benin|Repubblica del Benin
BES|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Países Baixos Caribenhos|Bonaire, Saint-Eustache et Saba|Bonaire|Isole BES|Caribe Neerlandés|Bonaire, Saba e Santo Eustáquio|Pays-Bas caribéens|Karibische Niederlande|Bonaire, Sint Eustatius und Saba|Paesi Bassi caraibici|Bonaire, Sint Eustatius e Saba|BES islands
BFA|Burkina Faso|République du Burkina
BGD|Bangladesh|People's Republic of Bangladesh|Bangladesch|República Popular de Bangladesh|República Popular do Bangladesh|La République populaire du Bangladesh|Volksrepublik Bangladesch|Repubblica popolare del Bangladesh|Gônôprôjatôntri Bangladesh
BGR|Bulgaria|Republic of Bulgaria|Bulgarie|Bulgarien|República de Bulgaria|República da Bulgária|République de Bulgarie|Republik Bulgarien|Repubblica di Bulgaria
BHR|Bahrain|Kingdom of Bahrain|Bahrein|Reino de Bahrein|Reino do Bahrein|Royaume de Bahreïn|Königreich Bahrain|Regno del Bahrain|Mamlakat al-Baḥrayn
BHS|Bahamas|Commonwealth of the Bahamas|Commonwealth de las Bahamas|Comunidade das Bahamas|Commonwealth des Bahamas|Commonwealth der Bahamas|Commonwealth delle Bahamas
BIH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bósnia-Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnie-et-Herzégovine|Bosnia-Erzegovina
BLM|Saint Barthélemy|Collectivity of Saint Barthélemy|São Bartolomeu|San Bartolomé|Colectividad de San Barthélemy|Coletividade de Saint Barthélemy|Collectivité de Saint-Barthélemy|Gebietskörperschaft Saint-Barthélemy|Antille Francesi|Collettività di Saint Barthélemy
BLR|Belarus|Republic of Belarus|Bielorrusia|Bielorrússia|Biélorussie|Bielorussia|República de Belarús|República da Bielorrússia|République de Biélorussie|Republik Belarus|Repubblica di Belarus|Bielaruś
BLZ|Belize|Belice
BMU|Bermuda|Bermudas|Bermudes|The Islands of Bermuda|Somers Isles
BOL|Bolivia|Plurinational State of Bolivia|Bolivie|Bolivien|Estado Plurinacional de Bolivia|Estado Plurinacional da Bolívia|État plurinational de Bolivie|Plurinationaler Staat Bolivien|Stato Plurinazionale della Bolivia|Buliwya|Wuliwya|Bolivia, Plurinational State of|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia
BRA|Brazil|Federative Republic of Brazil|Brasil|Brésil|Brasilien|Brasile|República Federativa del Brasil|República Federativa do Brasil|République fédérative du Brésil|Föderative Republik Brasilien|Repubblica federativa del Brasile
BRB|Barbados|Barbade
BRN|Brunei|Brunei Darussalam|Nation of Brunei, Abode of Peace|Nación de Brunei, Morada de la Paz|Nação do Brunei, Morada da Paz|État de Brunei Darussalam|Sultanat Brunei Darussalam|Nazione di Brunei, Dimora della Pace|Nation of Brunei|the Abode of Peace
BTN|Bhutan|Kingdom of Bhutan|Bután|Butão|Bhoutan|Reino de Bután|Reino do Butão|Royaume du Bhoutan|Königreich Bhutan|Regno del Bhutan
BVT|Bouvet Island|Isla Bouvet|Ilha Bouvet|Île Bouvet|Bouvetinsel|Isola Bouvet|Bouvetøya|Bouvet-øya
BWA|Botswana|Republic of Botswana|Botsuana|República de Botswana|República do Botswana|République du Botswana|Republik Botsuana|Repubblica del Botswana|Lefatshe la Botswana
CAF|Central African Republic|República Centroafricana|República Centro-Africana|République Centrafricaine|Zentralafrikanische Republik|Repubblica Centrafricana|República Centro-Africano
CAN|Canada|Kanada
CCK|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Islas Cocos (Keeling)|Ilhas Cocos (Keeling)|Îles Cocos|Kokosinseln|Isole Cocos e Keeling|Islas Cocos o Islas Keeling|Territorio de los (Keeling) Islas Cocos|Território dos Cocos (Keeling)|Territoire des îles Cocos (Keeling)|Gebiet der Kokos- (Keeling-) Inseln|Territorio della (Keeling) Isole Cocos|Keeling Islands|Cocos Islands
CHE|Switzerland|Swiss Confederation|Suiza|Suíça|Suisse|Schweiz|Svizzera|Confederación Suiza|Confederação Suíça|Confédération suisse|Schweizerische Eidgenossenschaft|Confederazione svizzera|Svizra
CHL|Chile|Republic of Chile|Chili|Cile|República de Chile|República do Chile|République du Chili|Republik Chile|Repubblica del Cile
CHN|China|People's Republic of China|Chine|Cina|República Popular de China|República Popular da China|République populaire de Chine|Volksrepublik China|Repubblica popolare cinese|Zhōngguó|Zhonghua|Zhōnghuá Rénmín Gònghéguó
CIV|Ivory Coast|Cote d'Ivoire|Republic of Côte d'Ivoire|Costa de Marfil|Costa do Marfim|Elfenbeinküste|Costa d'Avorio|República de Côte d'Ivoire|República da Côte d'Ivoire|République de Côte d' Ivoire|Republik Côte d'Ivoire|Repubblica della Costa d'Avorio
CMR|Cameroon|Republic of Cameroon|Camerún|Camarões|Cameroun|Kamerun|República de Camerún|República dos Camarões|République du Cameroun|Republik Kamerun|Repubblica del Camerun
COD|DR Congo|Democratic Republic of the Congo|Congo (República Democrática del)|República Popular do Congo|République démocratique du Congo|Repubblica Democratica del Congo|Congo (Rep. Dem.)|República Democrática del Congo|Kongo (Dem. Rep.)|Demokratische Republik Kongo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC
COG|Republic of the Congo|République du Congo|Republik Kongo|Repubblica del Congo|República del Congo|República do Congo|Congo-Brazzaville
COK|Cook Islands|Islas Cook|Ilhas Cook|Îles Cook|Cookinseln|Isole Cook|Kūki 'Āirani
COL|Colombia|Republic of Colombia|Colombie|Kolumbien|República de Colombia|República da Colômbia|République de Colombie|Republik Kolumbien|Repubblica di Colombia
COM|Comoros|Union of the Comoros|Comoras|Comores|Komoren|Comore|Unión de las Comoras|União das Comores|Union des Comores|Union der Komoren|Unione delle Comore|Udzima wa Komori|al-Ittiḥād al-Qumurī
CPV|Cape Verde|Republic of Cabo Verde|Cabo Verde|Cap-Vert|Kap Verde|Capo Verde|República de Cabo Verde|Îles du Cap-Vert|République du Cap-Vert|Republik Cabo Verde|Repubblica di Capo Verde
CRI|Costa Rica|Republic of Costa Rica|República de Costa Rica|República da Costa Rica|République du Costa Rica|Republik Costa Rica|Repubblica di Costa Rica
CUB|Cuba|Republic of Cuba|Kuba|República de Cuba|République de Cuba|Republik Kuba|Repubblica di Cuba
CUW|Curaçao|Country of Curaçao|Curazao|País de Curazao|ilha da Curação|País de Curaçao|Pays de Curaçao|Land Curaçao|Paese di Curaçao|Kòrsou|Pais Kòrsou
CXR|Christmas Island|Territory of Christmas Island|Isla de Navidad|Ilha de Natal|Île Christmas|Weihnachtsinsel|Isola del Natale|Territorio de la Isla de Navidad|Ilha do Natal|Território da Ilha Christmas|Territoire de l'île Christmas|Gebiet der Weihnachtsinsel|Isola di Natale|Territorio di Christmas Island
CYM|Cayman Islands|Islas Caimán|Ilhas Caimão|Îles Caïmans|Kaimaninseln|Isole Cayman|Ilhas Cayman|Cayman-Inseln
CYP|Cyprus|Republic of Cyprus|Chipre|Chypre|Zypern|Cipro|República de Chipre|République de Chypre|Republik Zypern|Repubblica di Cipro|Kýpros|Kıbrıs|Kıbrıs Cumhuriyeti
CZE|Czechia|Czech Republic|República Checa|Chéquia|République Tchèque|Tschechische Republik|Tschechien|Repubblica Ceca|Tchéquie|Cechia|Česká republika|Česko
DEU|Germany|Federal Republic of Germany|Alemania|Alemanha|Allemagne|Deutschland|Germania|República Federal de Alemania|República Federal da Alemanha|République fédérale d'Allemagne|Bundesrepublik Deutschland|Repubblica federale di Germania
DJI|Djibouti|Republic of Djibouti|Yibuti|Dschibuti|Gibuti|República de Djibouti|República do Djibouti|République de Djibouti|Republik Dschibuti|Repubblica di Gibuti|Jabuuti|Gabuuti|Gabuutih Ummuuno|Jamhuuriyadda Jabuuti
DMA|Dominica|Commonwealth of Dominica|Dominique|Mancomunidad de Dominica|Comunidade da Dominica|Commonwealth de la Dominique|Commonwealth von Dominica|Commonwealth di Dominica
DNK|Denmark|Kingdom of Denmark|Dinamarca|Danemark|Danimarca|Reino de Dinamarca|Reino da Dinamarca|Royaume du Danemark|Königreich Dänemark|Regno di Danimarca|Danmark|Kongeriget Danmark
DOM|Dominican Republic|República Dominicana|République Dominicaine|Dominikanische Republik|Repubblica Dominicana
DZA|Algeria|People's Democratic Republic of Algeria|Argelia|Algérie|Algerien|República Argelina Democrática y Popular|República Argelina Democrática e Popular|République démocratique et populaire d'Algérie|Demokratische Volksrepublik Algerien|Repubblica popolare democratica di Algeria|Dzayer
ECU|Ecuador|Republic of Ecuador|Equador|Équateur|República del Ecuador|República do Equador|République de l'Équateur|Republik Ecuador|Repubblica dell'Ecuador
EGY|Egypt|Arab Republic of Egypt|Egipto|Egito|Égypte|Ägypten|Egitto|República Árabe de Egipto|República Árabe do Egipto|République arabe d'Égypte|Arabische Republik Ägypten|Repubblica araba d'Egitto
ERI|Eritrea|State of Eritrea|Eritreia|Érythrée|Estado de Eritrea|Estado da Eritreia|État d'Érythrée|Staat Eritrea|Stato di Eritrea|Dawlat Iritriyá|Iritriyā
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahara Occidental|Saara Ocidental|Westsahara|Sahara Occidentale|República Árabe Saharaui Democrática|République arabe sahraouie démocratique|Demokratische Arabische Republik Sahara|Repubblica Araba Saharawi Democratica|Taneẓroft Tutrimt
ESP|Spain|Kingdom of Spain|España|Espanha|Espagne|Spanien|Spagna|Reino de España|Reino de Espanha|Royaume d'Espagne|Königreich Spanien|Regno di Spagna
EST|Estonia|Republic of Estonia|Estonie|Estland|República de Estonia|República da Estónia|République d'Estonie|Republik Estland|Repubblica di Estonia|Eesti|Eesti Vabariik
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Etiopía|Éthiopie|Äthiopien|República Democrática Federal de Etiopía|República Federal Democrática da Etiópia|République fédérale démocratique d'Éthiopie|Demokratische Bundesrepublik Äthiopien|Repubblica federale democratica di Etiopia
FIN|Finland|Republic of Finland|Finlandia|Finlande|Finnland|República de Finlandia|República da Finlândia|République de Finlande|Republik Finnland|Repubblica di Finlandia|Suomi|Suomen tasavalta|Republiken Finland
FJI|Fiji|Republic of Fiji|Fidji|Fidschi|Figi|Fiyi|República de Fiji|République des Fidji|Republik Fidschi|Repubblica di Figi|Viti|Matanitu ko Viti|Fijī Gaṇarājya
FLK|Falkland Islands|Falkland Islands (Malvinas)|Islas Malvinas|Ilhas Malvinas|Îles Malouines|Falklandinseln|Isole Falkland|Isole Falkland o Isole Malvine
FRA|France|French Republic|Francia|França|Frankreich|República francés|República Francesa|République française|Französische Republik|Repubblica francese
FRO|Faroe Islands|Islas Feroe|Ilhas Faroé|Îles Féroé|Färöer|Isole Fær Øer|Islas Faroe|Färöer-Inseln|Isole Far Oer|Isole Faroe|Føroyar|Færøerne|Faeroe Islands
FSM|Micronesia|Micronesia, Federated States of|Federated States of Micronesia|Micronésie|Mikronesien|Stati Federati di Micronesia|Estados Federados de Micronesia|Estados Federados da Micronésia|États fédérés de Micronésie|Föderierte Staaten von Mikronesien
GAB|Gabon|Gabonese Republic|Gabão|Gabun|República de Gabón|República do Gabão|République gabonaise|Gabunische Republik|Repubblica gabonese
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Großbritannien|Regno Unito|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido da Grã-Bretanha e Irlanda do Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland|Regno Unito di Gran Bretagna e Irlanda del Nord|Britain|RU|Gran Bretagna
GEO|Georgia|Géorgie|Georgien|République de Géorgie|Sakartvelo
GGY|Guernsey|Bailiwick of Guernsey|Guernesey|Bailía de Guernsey|Bailiado de Guernsey|Bailliage de Guernesey|Vogtei Guernsey|Baliato di Guernsey
GHA|Ghana|Republic of Ghana|Gana|República de Ghana|República do Gana|République du Ghana|Republik Ghana|Repubblica del Ghana
GIB|Gibraltar|Gibilterra
GIN|Guinea|Republic of Guinea|Guiné|Guinée|República de Guinea|República da Guiné|République de Guinée|Republik Guinea|Repubblica di Guinea
GLP|Guadeloupe|Guadalupe|Guadalupa|Guadeloupa|Gwadloup
GMB|Gambia|Republic of The Gambia|Gambie|República de Gambia|República da Gâmbia|République de Gambie|Republik Gambia|Repubblica del Gambia
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guiné-Bissau|Guinée-Bissau|Guinea-Bisáu|República de Guinea-Bissau|República da Guiné-Bissau|République de Guinée-Bissau|Republik Guinea-Bissau|Repubblica di Guinea-Bissau
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Guinea Ecuatorial|Guiné Equatorial|Guinée équatoriale|Äquatorialguinea|Guinea Equatoriale|República de Guinea Ecuatorial|República da Guiné Equatorial|République de Guinée équatoriale|Republik Äquatorialguinea|Repubblica della Guinea Equatoriale
GRC|Greece|Hellenic Republic|Grecia|Grèce|Griechenland|República Helénica|République hellénique|Hellenische Republik|Repubblica ellenica|Elláda
GRD|Grenada|Granada|Grenade
GRL|Greenland|Groenlandia|Gronelândia|Groenland|Grönland|Grønland
GTM|Guatemala|Republic of Guatemala|República de Guatemala|República da Guatemala|République du Guatemala|Republik Guatemala|Repubblica del Guatemala
GUF|French Guiana|Guayana Francesa|Guiana Francesa|Guyane française|Französisch-Guayana|Guyana Francese|Guayana|Guyane
GUM|Guam|Guåhån
GUY|Guyana|Co-operative Republic of Guyana|República Cooperativa de Guyana|Co -operative República da Guiana|République coopérative de Guyana|Kooperative Republik Guyana
HKG|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hongkong|Hong Kong Región Administrativa Especial de la República Popular China|Hong Kong Região Administrativa Especial da República Popular da China|Région administrative spéciale de Hong Kong de la République populaire de Chine|Sonderverwaltungszone Hongkong der Volksrepublik China|Hong Kong Regione amministrativa speciale della Repubblica Popolare Cinese
HMD|Heard Island and McDonald Islands|Heard e Islas McDonald|Ilha Heard e Ilhas McDonald|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Isole Heard e McDonald|Islas Heard y McDonald|Heard und die McDonaldinseln
HND|Honduras|Republic of Honduras|República de Honduras|République du Honduras|Republik Honduras|Repubblica di Honduras
HRV|Croatia|Republic of Croatia|Croacia|Croatie|Kroatien|Croazia|República de Croacia|República da Croácia|République de Croatie|Republik Kroatien|Repubblica di Croazia|Hrvatska|Republika Hrvatska
HTI|Haiti|Republic of Haiti|República de Haití|República do Haiti|République d'Haïti|Republik Haiti|Repubblica di Haiti|Repiblik Ayiti
HUN|Hungary|Hungría|Hongrie|Ungarn|Ungheria
IDN|Indonesia|Republic of Indonesia|Indonésie|Indonesien|República de Indonesia|República da Indonésia|République d'Indonésie|Republik Indonesien|Repubblica di Indonesia|Republik Indonesia
IMN|Isle of Man|Isla de Man|Ilha de Man|Île de Man|Insel Man|Isola di Man|Ellan Vannin|Mann|Mannin
IND|India|Republic of India|Inde|Indien|República de la India|República da Índia|République de l'Inde|Republik Indien|Repubblica dell'India|Bhārat|Bharat Ganrajya
IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|Océan Indien Britannique|Britisches Territorium im Indischen Ozean|Territori Britannici dell'Oceano Indiano|Territoire britannique de l'océan Indien|Territorio britannico dell'oceano indiano
IRL|Ireland|Republic of Ireland|Irlanda|Irlande|Irland|República de Irlanda|República da Irlanda|République d'Irlande|Republik Irland|Repubblica d'Irlanda|Éire|Poblacht na hÉireann
IRN|Iran|Islamic Republic of Iran|República Islámica de Irán|Irão|República Islâmica do Irã|République islamique d'Iran|Islamische Republik Iran|Repubblica islamica dell'Iran|Iran, Islamic Republic of|Jomhuri-ye Eslāmi-ye Irān
IRQ|Iraq|Republic of Iraq|Iraque|Irak|República de Irak|República do Iraque|République d'Irak|Republik Irak|Repubblica dell'Iraq
ISL|Iceland|Islandia|Islande|Island|Islanda|République d'Islande|Republic of Iceland|Lýðveldið Ísland
ISR|Israel|State of Israel|Israele|Estado de Israel|État d'Israël|Staat Israel|Stato di Israele|Medīnat Yisrā'el
ITA|Italy|Italian Republic|Italia|Italie|Italien|República Italiana|République italienne|Italienische Republik|Repubblica italiana
JAM|Jamaica|Jamaïque|Jamaika|Giamaica
JEY|Jersey|Bailiwick of Jersey|Bailía de Jersey|Bailiado de Jersey|Bailliage de Jersey|Vogtei Jersey|Isola di Jersey|Baliato di Jersey|Bailliage dé Jèrri
JOR|Jordan|Hashemite Kingdom of Jordan|Jordania|Jordanie|Jordanien|Giordania|Reino Hachemita de Jordania|Reino Hachemita da Jordânia|Royaume hachémite de Jordanie|Haschemitisches Königreich Jordanien|Regno hascemita di Giordania|al-Mamlakah al-Urdunīyah al-Hāshimīyah
JPN|Japan|Japón|Japão|Giappone|Nippon|Nihon
KAZ|Kazakhstan|Republic of Kazakhstan|Kazajistán|Cazaquistão|Kasachstan|Kazakistan|República de Kazajstán|República do Cazaquistão|République du Kazakhstan|Republik Kasachstan|Repubblica del Kazakhstan|Qazaqstan|Qazaqstan Respublïkası|Respublika Kazakhstan
KEN|Kenya|Republic of Kenya|Kenia|Quénia|República de Kenya|República do Quénia|République du Kenya|Republik Kenia|Repubblica del Kenya|Jamhuri ya Kenya
KGZ|Kyrgyzstan|Kyrgyz Republic|Kirguistán|Quirguistão|Kirghizistan|Kirgisistan|Kirguizistán|República Kirguisa|República do Quirguistão|République kirghize|Kirgisische Republik|Kyrgyz Respublikasy
KHM|Cambodia|Kingdom of Cambodia|Camboya|Camboja|Cambodge|Kambodscha|Cambogia|Reino de Camboya|Reino do Camboja|Royaume du Cambodge|Königreich Kambodscha|Regno di Cambogia
KIR|Kiribati|Independent and Sovereign Republic of Kiribati|Quiribati|República Independiente y Soberano de Kiribati|Independente e soberano República de Kiribati|République de Kiribati|Republik Kiribati|Repubblica indipendente e sovrano di Kiribati|Republic of Kiribati|Ribaberiki Kiribati
KNA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Saint Kitts y Nevis|São Cristóvão e Neves|Saint-Christophe-et-Niévès|St. Kitts und Nevis|Saint Kitts e Nevis|San Cristóbal y Nieves|Federación de San Cristóbal y Nevis|São Cristóvão e Nevis|Federação de São Cristóvão e Nevis|Fédération de Saint-Christophe-et-Niévès|Föderation von St. Kitts und Nevis|Federazione di Saint Christopher e Nevis
KOR|South Korea|Republic of Korea|Korea, Republic of|República de Corea|Coreia do Sul|Corée du Sud|Südkorea|Corea del Sud|Corea del Sur|República da Coreia|République de Corée|Republik Korea|Repubblica di Corea
KWT|Kuwait|State of Kuwait|Koweit|Estado de Kuwait|Estado do Kuwait|État du Koweït|Staat Kuwait|Stato del Kuwait|Dawlat al-Kuwait
LAO|Laos|Lao People's Democratic Republic|República Democrática Popular de Lao|República Democrática Popular Lao|Laos, República Democrática|République démocratique populaire lao|Demokratische Volksrepublik Laos|Repubblica democratica popolare del Laos|Lao|Sathalanalat Paxathipatai Paxaxon Lao
LBN|Lebanon|Lebanese Republic|Líbano|Liban|Libanon|República Libanesa|République libanaise|Libanesische Republik|Repubblica libanese|Al-Jumhūrīyah Al-Libnānīyah
LBR|Liberia|Republic of Liberia|República de Liberia|República da Libéria|République du Libéria|Republik Liberia|Repubblica di Liberia
LBY|Libya|State of Libya|Libia|Libye|Libyen|Estado de Libia|Estado da Líbia|Grande République arabe libyenne populaire et socialiste|Staat Libyen|Stato della Libia|Dawlat Libya
LCA|Saint Lucia|Santa Lucía|Sainte-Lucie
LIE|Liechtenstein|Principality of Liechtenstein|Principado de Liechtenstein|Principauté du Liechtenstein|Fürstentum Liechtenstein|Principato del Liechtenstein
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|República Democrática Socialista de Sri Lanka|República Democrática Socialista do Sri Lanka|République démocratique socialiste du Sri Lanka|Demokratische Sozialistische Republik Sri Lanka|Repubblica democratica socialista dello Sri Lanka|ilaṅkai
LSO|Lesotho|Kingdom of Lesotho|Lesoto|Reino de Lesotho|Reino do Lesoto|Royaume du Lesotho|Königreich Lesotho|Regno del Lesotho|Muso oa Lesotho
LTU|Lithuania|Republic of Lithuania|Lituania|Lituanie|Litauen|República de Lituania|República da Lituânia|République de Lituanie|Republik Litauen|Repubblica di Lituania|Lietuvos Respublika
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxemburgo|Luxemburg|Lussemburgo|Gran Ducado de Luxemburgo|Grão-Ducado do Luxemburgo|Grand-Duché de Luxembourg|Großherzogtum Luxemburg,|Granducato di Lussemburgo|Groussherzogtum Lëtzebuerg
LVA|Latvia|Republic of Latvia|Letonia|Lettonie|Lettland|Lettonia|República de Letonia|República da Letónia|République de Lettonie|Republik Lettland|Repubblica di Lettonia|Latvijas Republika
MAC|Macau|Macao|Macao Special Administrative Region of the People's Republic of China|Macao, Región Administrativa Especial de la República Popular China|Macau Região Administrativa Especial da República Popular da China|Région administrative spéciale de Macao de la République populaire de Chine|Sonderverwaltungsregion Macau der Volksrepublik China|Macao Regione amministrativa speciale della Repubblica Popolare Cinese
MAF|Saint Martin|Saint Martin (French part)|Saint Martin (francesa)|Saint-Martin (partie française)|Collectivity of Saint Martin|Collectivité de Saint-Martin
MAR|Morocco|Kingdom of Morocco|Marruecos|Marrocos|Maroc|Marokko|Marocco|Reino de Marruecos|Reino de Marrocos|Royaume du Maroc|Königreich Marokko|Regno del Marocco|Al-Mamlakah al-Maġribiyah
MCO|Monaco|Principality of Monaco|Principado de Mónaco|Principado do Mónaco|Principauté de Monaco|Fürstentum Monaco|Principato di Monaco
MDA|Moldova|Moldova, Republic of|Republic of Moldova|Moldavia|Moldavie|Moldawien|República de Moldova|República da Moldávia|République de Moldavie|Republik Moldau|Repubblica di Moldova|Republica Moldova
MDG|Madagascar|Republic of Madagascar|Madagaskar|República de Madagascar|République de Madagascar|Republik Madagaskar|Repubblica del Madagascar|Repoblikan'i Madagasikara
MDV|Maldives|Republic of the Maldives|Maldivas|Malediven|Maldive|República de las Maldivas|República das Maldivas|République des Maldives|Republik Malediven|Repubblica delle Maldive|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya
MEX|Mexico|United Mexican States|Mexique|Mexiko|Messico|Estados Unidos Mexicanos|États-Unis du Mexique|Vereinigte Mexikanische Staaten|Stati Uniti del Messico|Mexicanos
MHL|Marshall Islands|Republic of the Marshall Islands|Islas Marshall|Ilhas Marshall|Îles Marshall|Marshallinseln|Isole Marshall|República de las Islas Marshall|República das Ilhas Marshall|République des Îles Marshall|Republik Marshallinseln|Repubblica delle Isole Marshall
MKD|North Macedonia|The Republic of North Macedonia|Macedonia del Norte|Macedónia do Norte|Macédoine du Nord|Nordmazedonien|Macedonia del Nord|República de Macedonia del Norte|República da Macedônia do Norte|République de Macédoine du Nord|Republik Nordmazedonien|Repubblica di Macedonia del Nord|Macedonia
MLI|Mali|Republic of Mali|República de Malí|República do Mali|République du Mali|Republik Mali|Repubblica del Mali
MLT|Malta|Republic of Malta|Malte|República de Malta|République de Malte|Republik Malta|Repubblica di Malta|Repubblika ta' Malta
MMR|Myanmar|Republic of the Union of Myanmar|Mianmar (Birmânia)|Birmania  Myanmar|República de la Unión de Myanmar|República da União de Myanmar|Birmanie|République de l'Union du Myanmar|Republik der Union Myanmar|Birmania|Repubblica dell'Unione di Myanmar|Burma|Pyidaunzu Thanmăda Myăma Nainngandaw
MNE|Montenegro|Crna Gora
MNG|Mongolia|Mongolie|Mongolei
MNP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|Islas Marianas del Norte|Ilhas Marianas do Norte|Îles Mariannes du Nord|Nördliche Marianen|Isole Marianne Settentrionali|Mancomunidad de las Islas Marianas del Norte|Marianas Setentrionais|Comunidade das Ilhas Marianas do Norte|Commonwealth des îles Mariannes du Nord|Commonwealth der Nördlichen Marianen|Commonwealth delle Isole Marianne Settentrionali|Sankattan Siha Na Islas Mariånas
MOZ|Mozambique|Republic of Mozambique|Moçambique|Mosambik|Mozambico|República de Mozambique|República de Moçambique|République du Mozambique|Republik Mosambik|Repubblica del Mozambico
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanie|Mauretanien|República Islámica de Mauritania|República Islâmica da Mauritânia|République islamique de Mauritanie|Islamische Republik Mauretanien|Repubblica islamica di Mauritania
MSR|Montserrat|Monserrate
MTQ|Martinique|Martinica
MUS|Mauritius|Republic of Mauritius|Mauricio|Maurícia|Maurice|República de Mauricio|República das Maurícias|Île Maurice|République de Maurice|Republik Mauritius|Repubblica di Mauritius
MWI|Malawi|Republic of Malawi|Malaui|República de Malawi|República do Malawi|République du Malawi|Republik Malawi|Repubblica del Malawi
MYS|Malaysia|Malasia|Malaisie|Malesia|Fédération de Malaisie
MYT|Mayotte|Department of Mayotte|Departamento de Mayotte|Département de Mayotte|Übersee-Département Mayotte|Dipartimento di Mayotte
NAM|Namibia|Republic of Namibia|Namibie|República de Namibia|República da Namíbia|République de Namibie|Republik Namibia|Repubblica di Namibia
NCL|New Caledonia|Nueva Caledonia|Nova Caledónia|Nouvelle-Calédonie|Neukaledonien|Nuova Caledonia
NER|Niger|Republic of Niger|República de Níger|República do Níger|République du Niger|Republik Niger|Repubblica del Niger|Nijar
NFK|Norfolk Island|Territory of Norfolk Island|Isla Norfolk|Ilha Norfolk|Île Norfolk|Norfolkinsel|Isola Norfolk|Isla de Norfolk|Territorio de la Isla Norfolk|Território da Ilha Norfolk|Territoire de l'île Norfolk|Gebiet der Norfolkinsel|Territorio di Norfolk Island|Teratri of Norf'k Ailen
NGA|Nigeria|Federal Republic of Nigeria|República Federal de Nigeria|República Federal da Nigéria|République fédérale du Nigeria|Bundesrepublik Nigeria|Repubblica federale di Nigeria|Nijeriya|Naíjíríà
NIC|Nicaragua|Republic of Nicaragua|República de Nicaragua|República da Nicarágua|République du Nicaragua|Republik Nicaragua|Repubblica del Nicaragua
NIU|Niue
NLD|Netherlands|Kingdom of the Netherlands|Netherlands (Kingdom of the)|Países Bajos|Países Baixos|Pays-Bas|Niederlande|Paesi Bassi|Holanda|Holland|Nederland
NOR|Norway|Kingdom of Norway|Noruega|Norvège|Norwegen|Norvegia|Reino de Noruega|Reino da Noruega|Royaume de Norvège|Königreich Norwegen|Regno di Norvegia|Norge|Noreg|Kongeriket Norge|Kongeriket Noreg
NPL|Nepal|Federal Democratic Republic of Nepal|República Democrática Federal de Nepal|República Democrática Federal do Nepal|République du Népal|Demokratische Bundesrepublik Nepal|Repubblica federale democratica del Nepal|Loktāntrik Ganatantra Nepāl
NRU|Nauru|Republic of Nauru|República de Nauru|République de Nauru|Republik Nauru|Repubblica di Nauru|Naoero|Pleasant Island|Ripublik Naoero
NZL|New Zealand|Nueva Zelanda|Nova Zelândia|Nouvelle-Zélande|Neuseeland|Nuova Zelanda|Aotearoa
OMN|Oman|Sultanate of Oman|Omã|Sultanato de Omán|Sultanato de Omã|Sultanat d'Oman|Sultanat Oman|Sultanato dell'Oman
PAK|Pakistan|Islamic Republic of Pakistan|Paquistão|República Islámica de Pakistán|República Islâmica do Paquistão|République islamique du Pakistan|Islamische Republik Pakistan|Repubblica islamica del Pakistan|Islāmī Jumhūriya'eh Pākistān
PAN|Panama|Republic of Panama|República de Panamá|República do Panamá|République du Panama|Republik Panama|Repubblica di Panama
PCN|Pitcairn Islands|Pitcairn|Pitcairn Group of Islands|Ilhas Pitcairn|Îles Pitcairn|Pitcairninseln|Isole Pitcairn|Islas Pitcairn|Grupo de Islas Pitcairn|Pitcairn grupo de ilhas|Groupe d'îles Pitcairn|Pitcairn gruppo di isole
PER|Peru|Republic of Peru|Pérou|República de Perú|República do Peru|République du Pérou|Republik Peru|Repubblica del Perù|República del Perú
PHL|Philippines|Republic of the Philippines|Filipinas|Philippinen|Filippine|República de las Filipinas|República das Filipinas|République des Philippines|Republik der Philippinen|Repubblica delle Filippine|Repúblika ng Pilipinas
PLW|Palau|Republic of Palau|Palaos|República de Palau|Palaos (Palau)|République des Palaos (Palau)|Republik Palau|Repubblica di Palau|Beluu er a Belau
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua Nueva Guinea|Papua-Nova Guiné|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua Nuova Guinea|Estado Independiente de Papúa Nueva Guinea|Estado Independente da Papua Nova Guiné|État indépendant de Papouasie-Nouvelle-Guinée|Unabhängiger Staat Papua-Neuguinea|Stato indipendente di Papua Nuova Guinea|Independen Stet bilong Papua Niugini
POL|Poland|Republic of Poland|Polonia|Pologne|Polen|República de Polonia|República da Polónia|République de Pologne|Republik Polen|Repubblica di Polonia|Rzeczpospolita Polska
PRI|Puerto Rico|Commonwealth of Puerto Rico|Porto Rico|Asociado de Puerto Rico|Freistaat Puerto Rico|Commonwealth di Porto Rico|Estado Libre Asociado de Puerto Rico
PRK|North Korea|Democratic People's Republic of Korea|República Popular Democrática de Corea|Coreia do Norte|Corée du Nord|Nordkorea|Corea del Nord|Corea del Norte|República Popular Democrática da Coreia|République populaire démocratique de Corée|Demokratische Volksrepublik Korea|Repubblica democratica popolare di Corea|DPRK|Chosŏn Minjujuŭi Inmin Konghwaguk|Korea, Democratic People's Republic of
PRT|Portugal|Portuguese Republic|Portogallo|República Portuguesa|República português|République portugaise|Portugiesische Republik|Repubblica portoghese|Portuguesa
PRY|Paraguay|Republic of Paraguay|Paraguai|República de Paraguay|República do Paraguai|République du Paraguay|Republik Paraguay|Repubblica del Paraguay|República del Paraguay|Tetã Paraguái
PSE|Palestine|State of Palestine|Palestina|Territórios palestinos|Staat Palästina|Stato di Palestina|Estado de Palestina|Estado da Palestina|État de Palestine|Palästina|Palestine, State of|Dawlat Filasṭin
PYF|French Polynesia|Polinesia Francesa|Polynésie française|Französisch-Polynesien|Polinesia Francese|Polinesia francés|Pōrīnetia Farāni
QAT|Qatar|State of Qatar|Catar|Katar|Estado de Qatar|Estado do Qatar|État du Qatar|Staat Katar|Stato del Qatar|Dawlat Qaṭar
REU|Réunion|Réunion Island|Reunião|Isla de la Reunión|Ilha da Reunião|Ile de la Réunion|Riunione
ROU|Romania|Rumanía|Roménia|Roumanie|Rumänien|Roumania
RUS|Russia|Russian Federation|Rusia|Russie|Russische Föderation|Russland|Federación de Rusia|Federação Russa|Fédération de Russie|Federazione russa
RWA|Rwanda|Republic of Rwanda|Ruanda|República de Rwanda|República do Ruanda|République rwandaise|Republik Ruanda|Repubblica del Ruanda|Repubulika y'u Rwanda|République du Rwanda
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Arabia Saudita|Arabie Saoudite|Saudi-Arabien|Arabia Saudí|Reino de Arabia Saudita|Reino da Arábia Saudita|Royaume d'Arabie Saoudite|Königreich Saudi-Arabien|Saudi
SDN|Sudan|Republic of the Sudan|Sudão|Soudan|República de Sudán|República do Sudão|République du Soudan|Republik Sudan|Repubblica del Sudan|Jumhūrīyat as-Sūdān
SEN|Senegal|Republic of Senegal|República de Senegal|República do Senegal|République du Sénégal|Republik Senegal|Repubblica del Senegal
SGP|Singapore|Republic of Singapore|Singapur|Singapura|Singapour|República de Singapur|República de Singapura|République de Singapour|Republik Singapur|Repubblica di Singapore|Republik Singapura
SGS|South Georgia|South Georgia and the South Sandwich Islands|Georgia del Sur y las Islas Sandwich del Sur|Geórgia do Sul e Ilhas Sandwich do Sul|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Georgia del Sud e isole Sandwich meridionali|Islas Georgias del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Geórgia do Sul e Sandwich do Sul|Georgia del Sud e isole Sandwich del Sud
SHN|Saint Helena, Ascension and Tristan da Cunha|Saint Helena|Santa Helena, Ascensión y Tristán de Acuña|Santa Helena|Sainte-Hélène|Sant'Elena, Isola di Ascensione e Tristan da Cunha|Santa Elena, Ascensión y Tristán de Acuña|Santa Helena, Ascensão e Tristão da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha|St. Helena, Ascension und Tristan da Cunha|Sankt Helena, Ascension und Tristan da Cunha|Sant'Elena, Ascensione e Tristan da Cunha
SJM|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard et Île Jan Mayen|Svalbard und Jan Mayen|Islas Svalbard y Jan Mayen|Ilhas Svalbard e Jan Mayen|Svalbard et Jan Mayen|Jan Mayen Svalbard|Spitzbergen und Jan Mayen|Svalbard and Jan Mayen Islands
SLB|Solomon Islands|Islas Salomón|Ilhas Salomão|Îles Salomon|Salomonen|Isole Salomone
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leona|Serra Leoa|República de Sierra Leona|República da Serra Leoa|République de Sierra Leone|Republik Sierra Leone|Repubblica della Sierra Leone
SLV|El Salvador|Republic of El Salvador|República de El Salvador|République du Salvador|Republik El Salvador|Repubblica di El Salvador
SMR|San Marino|Most Serene Republic of San Marino|Saint-Marin|Serenísima República de San Marino|Sereníssima República de San Marino|République de Saint-Marin|Republik San Marino|Serenissima Repubblica di San Marino|Republic of San Marino|Repubblica di San Marino
SOM|Somalia|Federal Republic of Somalia|Somalie|República Federal de Somalia|República Federal da Somália|République fédérale de Somalie|Bundesrepublik Somalia|Repubblica federale di Somalia|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
SPM|Saint Pierre and Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre und Miquelon
SRB|Serbia|Republic of Serbia|Sérvia|Serbie|Serbien|República de Serbia|República da Sérvia|République de Serbie|Republik Serbien|Repubblica di Serbia|Srbija|Republika Srbija
SSD|South Sudan|Republic of South Sudan|Sudán del Sur|Sudão do Sul|Soudan du Sud|Südsudan|Sudan del Sud|República de Sudán del Sur|República do Sudão do Sul|République du Soudan du Sud|Republik Südsudan|Repubblica del Sudan del Sud
STP|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|São Tomé-et-Principe|São Tomé und Príncipe|República Democrática de Santo Tomé y Príncipe|República Democrática de São Tomé e Príncipe|République démocratique de São Tomé et Príncipe|Demokratische Republik São Tomé und Príncipe|Repubblica democratica di São Tomé e Príncipe
SUR|Suriname|Republic of Suriname|Surinam|República de Suriname|República do Suriname|République du Suriname|Republik Suriname|Repubblica del Suriname|Sarnam|Sranangron|Republiek Suriname
SVK|Slovakia|Slovak Republic|Eslovaquia|Slovaquie|Slowakei|Slovacchia|República Eslovaca|République slovaque|Slowakische Republik|Repubblica slovacca|Slovenská republika
SVN|Slovenia|Republic of Slovenia|Eslovenia|Slovénie|Slowenien|República de Eslovenia|República da Eslovénia|République de Slovénie|Republik Slowenien|Repubblica di Slovenia|Republika Slovenija
SWE|Sweden|Kingdom of Sweden|Suecia|Suède|Schweden|Svezia|Reino de Suecia|Reino da Suécia|Royaume de Suède|Königreich Schweden|Regno di Svezia|Konungariket Sverige
SWZ|Eswatini|Kingdom of Eswatini|Esuatini|Essuatíni|Royaume d'Eswatini|Suazilandia|Reino de eSwatini|Swaziland|Swasiland|Königreich Eswatini|Regno di eSwatini|weSwatini|Swatini|Ngwane|Umbuso weSwatini
SXM|Sint Maarten|Sint Maarten (Dutch part)|Sint Maarten (neerlandesa)|Saint-Martin (partie néerlandaise)
SYC|Seychelles|Republic of Seychelles|Seychellen|República de las Seychelles|Seicheles|República das Seychelles|République des Seychelles|Republik der Seychellen|Repubblica delle Seychelles|Repiblik Sesel
SYR|Syria|Syrian Arab Republic|República Árabe Siria|Síria|Syrie|Syrien, Arabische Republik|République arabe syrienne|Syrien|Arabische Republik Syrien|Repubblica araba siriana
TCA|Turks and Caicos Islands|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Îles Turques-et-Caïques|Turks- und Caicosinseln|Isole Turks e Caicos|Islas Turks y Caicos|Ilhas Turks e Caicos|Turks und Caicos Inseln|Turks e Caicos
TCD|Chad|Republic of Chad|Chade|Tchad|Tschad|Ciad|República de Chad|República do Chade|République du Tchad|Republik Tschad|Repubblica del Ciad
TGO|Togo|Togolese Republic|República de Togo|República do Togo|République togolaise|Republik Togo|Repubblica del Togo|Togolese
THA|Thailand|Kingdom of Thailand|Tailandia|Thaïlande|Thailandia|Reino de Tailandia|Reino da Tailândia|Royaume de Thaïlande|Königreich Thailand|Regno di Thailandia|Prathet|Thai|Ratcha Anachak Thai
TJK|Tajikistan|Republic of Tajikistan|Tayikistán|Tajiquistão|Tadjikistan|Tadschikistan|Tagikistan|República de Tayikistán|República do Tajiquistão|République du Tadjikistan|Republik Tadschikistan|Repubblica del Tajikistan|Toçikiston|Çumhuriyi Toçikiston
TKL|Tokelau|Islas Tokelau|Îles Tokelau|Isole Tokelau
TKM|Turkmenistan|Turquemenistão|Turcomenistão
TLS|Timor-Leste|Democratic Republic of Timor-Leste|Osttimor|Timor Est|Timor Oriental|República Democrática de Timor-Leste|République démocratique du Timor oriental|Demokratische Republik Timor-Leste|Repubblica Democratica di Timor Est|East Timor|Timor|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae
TON|Tonga|Kingdom of Tonga|Reino de Tonga|Royaume des Tonga|Königreich Tonga|Regno di Tonga
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad y Tobago|Trindade e Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad e Tobago|República de Trinidad y Tobago|Trinidade e Tobago|República de Trinidad e Tobago|République de Trinité-et-Tobago|Republik Trinidad und Tobago|Repubblica di Trinidad e Tobago
TUN|Tunisia|Tunisian Republic|Túnez|Tunisie|Tunesien|República de Túnez|República da Tunísia|République tunisienne|Tunesische Republik|Repubblica tunisina|Republic of Tunisia|al-Jumhūriyyah at-Tūnisiyyah
TUR|Türkiye|Republic of Türkiye|Turkey|Turquía|Turquie|Türkei|Turchia|República de Turquía|República da Turquia|République de Turquie|Republik Türkei|Repubblica di Turchia|Republic of Turkey|Türkiye Cumhuriyeti
TUV|Tuvalu
TWN|Taiwan|Taiwan, Province of China|Republic of China (Taiwan)|Repubblica di Cina|República de China en Taiwán|Ilha Formosa|República da China|République de Chine (Taïwan)|Republik China (Taiwan)|Repubblica cinese (Taiwan)|Republic of China|Zhōnghuá Mínguó|Chinese Taipei
TZA|Tanzania|United Republic of Tanzania|République unie de Tanzanie|Tansania, Vereinigte Republik|Tansania|República Unida de Tanzania|República Unida da Tanzânia|Tanzanie|Vereinigte Republik Tansania|Repubblica Unita di Tanzania|Tanzania, United Republic of|Jamhuri ya Muungano wa Tanzania
UGA|Uganda|Republic of Uganda|Ouganda|República de Uganda|República do Uganda|République de l'Ouganda|Republik Uganda|Repubblica di Uganda|Jamhuri ya Uganda
UKR|Ukraine|Ucrania|Ucraina|Ukrayina
UMI|United States Minor Outlying Islands|Islas Ultramarinas Menores de los Estados Unidos|Ilhas Distantes dos EUA|Îles mineures éloignées des États-Unis|Isole minori esterne degli Stati Uniti|Islas Ultramarinas Menores de Estados Unidos|Estados Unidos Islas menores alejadas de|Ilhas Menores Distantes dos Estados Unidos|Estados Unidos Ilhas Menores Distantes|Kleinere Inselbesitzungen der Vereinigten Staaten|USA, kleinere ausgelagerte Inseln|Isole minori esterne degli Stati Uniti d'America|Stati Uniti Isole Minori
URY|Uruguay|Oriental Republic of Uruguay|Uruguai|República Oriental del Uruguay|República Oriental do Uruguai|République orientale de l'Uruguay|Republik Östlich des Uruguay|Repubblica Orientale dell'Uruguay
USA|United States|United States of America|USA|US|Estados Unidos|Estados Unidos da América|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Vereinigte Staaten|Stati Uniti d'America|Estados Unidos de América|États-Unis|EEUU|EUA|Stati Uniti
UZB|Uzbekistan|Republic of Uzbekistan|Uzbequistão|Ouzbékistan|Usbekistan|República de Uzbekistán|República do Usbequistão|République d'Ouzbékistan|Republik Usbekistan|Repubblica di Uzbekistan
VAT|Vatican City|Holy See (Vatican City State)|Vatican City State|Santa Sede|Santa Sé|Saint-Siège (Vatican)|Vatikanstadt|Città del Vaticano|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|Staat Vatikanstadt|Vatican|Stato della Città del Vaticano|Holy See|Saint-Siège|Heiliger Stuhl
VCT|Saint Vincent and the Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Saint-Vincent-et-les-Grenadines|St. Vincent und die Grenadinen|Saint Vincent e Grenadine|San Vicente y Granadinas|São Vincente e Granadinas
VEN|Venezuela|Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|República Bolivariana da Venezuela|République bolivarienne du Venezuela|Bolivarische Republik Venezuela|Repubblica Bolivariana del Venezuela|Venezuela, Bolivarian Republic of
VGB|British Virgin Islands|Virgin Islands, British|Virgin Islands|Islas Vírgenes británicas|Ilhas Virgens Britânicas|Îles vierges britanniques|Britische Jungferninseln|Isole Vergini Britanniche|Islas Vírgenes del Reino Unido|Islas Vírgenes|Ilhas Virgens|îles Vierges|Jungferninseln|Isole Vergini
VIR|United States Virgin Islands|Virgin Islands, U.S.|Virgin Islands of the United States|Islas Vírgenes de los Estados Unidos|Ilhas Virgens Americanas|Îles vierges américaines|Amerikanische Jungferninseln|Isole Vergini Americane|Ilhas Virgens dos Estados Unidos|Îles Vierges des États-Unis|Isole Vergini degli Stati Uniti|US Virgin Islands
VNM|Vietnam|Socialist Republic of Vietnam|Vietname|República Socialista de Vietnam|República Socialista do Vietname|Viêt Nam|République socialiste du Viêt Nam|Sozialistische Republik Vietnam|Repubblica socialista del Vietnam|Cộng hòa Xã hội chủ nghĩa Việt Nam
VUT|Vanuatu|Republic of Vanuatu|República de Vanuatu|République de Vanuatu|Repubblica di Vanuatu|Ripablik blong Vanuatu
WLF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis y Futuna|Wallis e Futuna|Wallis-et-Futuna|Wallis und Futuna|Territorio de las Islas Wallis y Futuna|Território das Ilhas Wallis e Futuna|Territoire des îles Wallis et Futuna|Gebiet der Wallis und Futuna|Territorio delle Isole Wallis e Futuna
WSM|Samoa|Independent State of Samoa|Estado Independiente de Samoa|Estado Independente de Samoa|Unabhängige Staat Samoa|Stato indipendente di Samoa
YEM|Yemen|Republic of Yemen|Iémen|Jemen|República de Yemen|República do Iêmen|République du Yémen|Republik Jemen|Repubblica dello Yemen|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah
ZAF|South Africa|Republic of South Africa|Sudáfrica|África do Sul|Afrique du Sud|Südafrika|República de Sudáfrica|República da África do Sul|République d'Afrique du Sud|Republik Südafrika|Sud Africa|Repubblica del Sud Africa|RSA|Suid-Afrika
ZMB|Zambia|Republic of Zambia|Zambie|Sambia|República de Zambia|República da Zâmbia|République de Zambie|Republik Sambia|Repubblica di Zambia
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabue|Simbabwe|República de Zimbabue|República do Zimbabwe|République du Zimbabwe|Republik Simbabwe|Repubblica dello Zimbabwe`

/** The capitals of a country a line, after its code. */
export const CAPITALS = `ABW|Oranjestad
AFG|Kabul
AGO|Luanda
AIA|The Valley
ALA|Mariehamn
ALB|Tirana
AND|Andorra la Vella
ARE|Abu Dhabi
ARG|Buenos Aires
ARM|Yerevan
ASM|Pago Pago
ATF|Port-aux-Français
ATG|Saint John's
AUS|Canberra
AUT|Vienna
AZE|Baku
BDI|Gitega
BEL|Brussels
BEN|Porto-Novo
BES|Kralendijk|Oranjestad|The Bottom
BFA|Ouagadougou
BGD|Dhaka
BGR|Sofia
BHR|Manama
BHS|Nassau
BIH|Sarajevo
BLM|Gustavia
BLR|Minsk
BLZ|Belmopan
BMU|Hamilton
BOL|Sucre
BRA|Brasília
BRB|Bridgetown
BRN|Bandar Seri Begawan
BTN|Thimphu
BWA|Gaborone
CAF|Bangui
CAN|Ottawa
CCK|West Island
CHE|Bern
CHL|Santiago
CHN|Beijing
CIV|Yamoussoukro
CMR|Yaoundé
COD|Kinshasa
COG|Brazzaville
COK|Avarua
COL|Bogotá
COM|Moroni
CPV|Praia
CRI|San José
CUB|Havana
CUW|Willemstad
CXR|Flying Fish Cove
CYM|George Town
CYP|Nicosia
CZE|Prague
DEU|Berlin
DMA|Roseau
DNK|Copenhagen
DOM|Santo Domingo
DZA|Algiers
ECU|Quito
EGY|Cairo
ERI|Asmara
ESH|El Aaiún
ESP|Madrid
EST|Tallinn
ETH|Addis Ababa
FIN|Helsinki
FJI|Suva
FLK|Stanley
FRA|Paris
FRO|Tórshavn
FSM|Palikir
GAB|Libreville
GBR|London
GEO|Tbilisi
GGY|St. Peter Port
GHA|Accra
GIN|Conakry
GLP|Basse-Terre
GMB|Banjul
GNB|Bissau
GNQ|Malabo
GRC|Athens
GRD|St. George's
GRL|Nuuk
GTM|Guatemala City
GUF|Cayenne
GUM|Hagåtña
GUY|Georgetown
HKG|City of Victoria
HND|Tegucigalpa
HRV|Zagreb
HTI|Port-au-Prince
HUN|Budapest
IDN|Jakarta
IMN|Douglas
IND|New Delhi
IOT|Diego Garcia
IRL|Dublin
IRN|Tehran
IRQ|Baghdad
ISL|Reykjavik
ISR|Jerusalem
ITA|Rome
JAM|Kingston
JEY|Saint Helier
JOR|Amman
JPN|Tokyo
KAZ|Astana
KEN|Nairobi
KGZ|Bishkek
KHM|Phnom Penh
KIR|South Tarawa
KNA|Basseterre
KOR|Seoul
KWT|Kuwait City
LAO|Vientiane
LBN|Beirut
LBR|Monrovia
LBY|Tripoli
LCA|Castries
LIE|Vaduz
LKA|Colombo
LSO|Maseru
LTU|Vilnius
LVA|Riga
MAF|Marigot
MAR|Rabat
MDA|Chișinău
MDG|Antananarivo
MDV|Malé
MEX|Mexico City
MHL|Majuro
MKD|Skopje
MLI|Bamako
MLT|Valletta
MMR|Naypyidaw
MNE|Podgorica
MNG|Ulan Bator
MNP|Saipan
MOZ|Maputo
MRT|Nouakchott
MSR|Plymouth
MTQ|Fort-de-France
MUS|Port Louis
MWI|Lilongwe
MYS|Kuala Lumpur
MYT|Mamoudzou
NAM|Windhoek
NCL|Nouméa
NER|Niamey
NFK|Kingston
NGA|Abuja
NIC|Managua
NIU|Alofi
NLD|Amsterdam
NOR|Oslo
NPL|Kathmandu
NRU|Yaren
NZL|Wellington
OMN|Muscat
PAK|Islamabad
PAN|Panama City
PCN|Adamstown
PER|Lima
PHL|Manila
PLW|Ngerulmud
PNG|Port Moresby
POL|Warsaw
PRI|San Juan
PRK|Pyongyang
PRT|Lisbon
PRY|Asunción
PSE|Ramallah
PYF|Papeetē
QAT|Doha
REU|Saint-Denis
ROU|Bucharest
RUS|Moscow
RWA|Kigali
SAU|Riyadh
SDN|Khartoum
SEN|Dakar
SGS|King Edward Point
SHN|Jamestown
SJM|Longyearbyen
SLB|Honiara
SLE|Freetown
SLV|San Salvador
SMR|City of San Marino
SOM|Mogadishu
SPM|Saint-Pierre
SRB|Belgrade
SSD|Juba
STP|São Tomé
SUR|Paramaribo
SVK|Bratislava
SVN|Ljubljana
SWE|Stockholm
SWZ|Lobamba
SXM|Philipsburg
SYC|Victoria
SYR|Damascus
TCA|Cockburn Town
TCD|N'Djamena
TGO|Lomé
THA|Bangkok
TJK|Dushanbe
TKL|Fakaofo
TKM|Ashgabat
TLS|Dili
TON|Nuku'alofa
TTO|Port of Spain
TUN|Tunis
TUR|Ankara
TUV|Funafuti
TWN|Taipei
TZA|Dodoma
UGA|Kampala
UKR|Kyiv
URY|Montevideo
USA|Washington D.C.
UZB|Tashkent
VCT|Kingstown
VEN|Caracas
VGB|Road Town
VIR|Charlotte Amalie
VNM|Hanoi
VUT|Port Vila
WLF|Mata-Utu
WSM|Apia
YEM|Sana'a
ZAF|Pretoria|Bloemfontein|Cape Town
ZMB|Lusaka
ZWE|Harare`
