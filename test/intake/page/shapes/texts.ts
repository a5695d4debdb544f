/** Invented reports that several shapes of pages show. */
export const PIER = [
  'ALDMOUTH: The harbour council voted on Tuesday to repair the north pier, after divers found that two of its eleven legs had been hollowed out by worms.',
  'Work will begin in September and take about five months, said the harbour engineer, Ottilie Brandt. Until then boats over twelve metres must use the south pier.',
  'The repair will cost 3.4 million crowns, of which the county pays half. The rest comes from mooring fees, which rise by a tenth next year.',
  '“We have patched that pier for twenty years,” Brandt told the council. “This time we replace what is rotten.”',
  'Three of the fourteen councillors voted against. They had asked for a second survey, which the engineer called a waste of a summer.',
];
export const FERRY = [
  'Twelve people were hurt when the ferry Lady Orla struck a moored barge in Kestrel Bay early on Sunday, the coastguard said.',
  'The collision happened at 07:42, as the ferry turned to enter the harbour of Aldmouth with 214 passengers on board.',
  'Four of the injured were taken to hospital with broken bones. None of them is in danger, the hospital said on Sunday evening.',
  'The operator, Northline, said that the ferry’s steering had been checked a week ago. It has taken the vessel out of service.',
  'An inquiry will begin on Monday under the county’s inspector of shipping, who was on the scene within two hours.',
];
export const FLOOD = [
  'The river Pell rose by two metres in a single night and flooded the lower streets of Corvane, the county’s flood centre said on Friday.',
  'About 340 households were told to leave. Most went to relatives; 96 people spent the night in the sports hall of the Harrow school.',
  '“It came faster than the sirens,” said Mirren Aske, who runs a bakery on Mill Street. “We carried the flour upstairs and then we ran.”',
  'No one was hurt. Fire crews pumped out eleven cellars and a transformer station, which left 1,200 homes without power until noon.',
  'The centre expects the water to fall from Saturday on. It warned people not to walk on the dykes, two of which are soft.',
  'Corvane was last flooded in 2009, when the damage came to 84 million crowns.',
];
export const TALKS = [
  'TAMSEL, Oct 28 (Coastwire) - Envoys of the two river states returned to the table on Tuesday after mediators proposed a shorter list of demands, three people with knowledge of the talks said.',
  'The talks broke off on Sunday over who pays for the dams upstream. Both sides blamed the other for walking out first.',
  'The new list has four points, among them a joint station that measures the flow at the border, one of the people said.',
  'A spokesman for the upstream government said that nothing had been agreed. The downstream ministry did not reply to a request for comment.',
  'The two states share 310 kilometres of river. A treaty from 1974 ran out last year without a new one in its place.',
  '(Reporting by Jon Vale in Tamsel and Ana Prieto in Corvane; Editing by Ruth Callender)',
];
export const STRIKE = [
  'Dockers in Aldmouth walked out at six on Monday morning, and by noon eleven ships lay at anchor outside the bay.',
  'The union wants a rise of nine per cent and a second crane driver on each night shift. The company offers four per cent.',
  'Both sides said that they would meet again on Wednesday, in the presence of the county’s arbiter.',
  'Some 640 dockers work in the port. The last strike there, in 2011, went on for nineteen days.',
];
export const SQUID = [
  'Fishermen off the coast of Tessamar have caught a lantern squid, a species that nobody had seen alive since 1987.',
  'The animal, forty centimetres long, came up in a net that had been set at 600 metres. It glowed for about an hour on deck.',
  'Biologists of the marine station took it in a tank of chilled water. It died the next day, and will be kept in alcohol.',
  '“One is a surprise,” said the station’s head, Elio Marsh. “Two would be a population, and for that we have to look.”',
];
export const ARABIC = [
  'قال مسؤولون في ميناء السندباد يوم الثلاثاء إن العمال عادوا إلى العمل بعد إضراب استمر ثلاثة أيام، وإن السفن بدأت تفرغ حمولتها من جديد.',
  'وأضاف المدير العام للميناء أن الاتفاق ينص على زيادة الأجور بنسبة خمسة في المئة ابتداء من الشهر المقبل، وعلى تقليص ساعات العمل الليلي.',
  'وكانت إحدى عشرة سفينة قد انتظرت خارج الميناء منذ صباح الأحد، بينها سفينة تحمل قمحا لمخابز المدينة.',
  'وقال ممثل النقابة إن العمال صوتوا على الاتفاق بأغلبية كبيرة، وإن الإضراب لن يتكرر هذا العام.',
];
export const URDU = [
  'ساحل نگر: بندرگاہ کے مزدوروں نے تین دن کی ہڑتال کے بعد منگل کو کام دوبارہ شروع کر دیا، حکام نے بتایا۔',
  'انتظامیہ کے مطابق معاہدے کے تحت اجرت میں پانچ فیصد اضافہ ہوگا اور رات کی شفٹ میں ایک اور کرین ڈرائیور رکھا جائے گا۔',
  'ہڑتال کے دوران گیارہ جہاز بندرگاہ کے باہر کھڑے رہے جن میں سے ایک پر شہر کے لیے گندم لدی ہوئی تھی۔',
  'یونین کے صدر نے کہا کہ مزدوروں نے بھاری اکثریت سے معاہدے کی منظوری دی ہے۔',
];
export const PERSIAN = [
  'کارگران بندر نیل‌آباد پس از سه روز اعتصاب، روز سه‌شنبه به سر کار خود بازگشتند و تخلیهٔ کشتی‌ها از سر گرفته شد.',
  'به گفتهٔ مدیر بندر، بر پایهٔ این توافق دستمزدها از ماه آینده پنج درصد افزایش می‌یابد و شیفت شب کوتاه‌تر می‌شود.',
  'در این مدت یازده کشتی بیرون از بندر لنگر انداخته بودند که یکی از آن‌ها گندم نانوایی‌های شهر را می‌آورد.',
  'نمایندهٔ کارگران گفت که بیشتر آنان به این توافق رأی داده‌اند و امسال اعتصاب دیگری در کار نخواهد بود.',
];
export const JAPANESE = [
  '北港市の港湾労働者は火曜日、三日間のストライキを終えて職場に戻り、停泊していた船の荷下ろしが再開された。',
  '市の発表によると、合意では来月から賃金が五パーセント上がり、夜間の勤務には運転手がもう一人加わる。',
  'ストライキの間、港の外では十一隻の船が待っていた。そのうち一隻は市内のパン工場に届ける小麦を積んでいた。',
  '組合の代表は「組合員の大多数が合意に賛成した。今年はもうストライキをしない」と話した。',
];
export const SPANISH = [
  'Los estibadores del puerto de Santa Oria volvieron al trabajo este martes tras tres días de huelga, según informó la autoridad portuaria.',
  'El acuerdo prevé una subida salarial del cinco por ciento desde el próximo mes y un segundo gruista en el turno de noche.',
  'Durante el paro, once barcos esperaron fondeados fuera de la bahía; uno de ellos traía el trigo de las panaderías de la ciudad.',
  '«La plantilla ha votado a favor por amplia mayoría», dijo el portavoz del sindicato, Tomás Arrieta.',
];
export const GERMAN = [
  'Die Hafenarbeiter von Altmünde haben am Dienstag nach drei Tagen Streik die Arbeit wieder aufgenommen, teilte die Hafenverwaltung mit.',
  'Nach der Einigung steigen die Löhne vom nächsten Monat an um fünf Prozent; in der Nachtschicht fährt künftig ein zweiter Kranführer mit.',
  'Elf Schiffe hatten seit Sonntag vor der Bucht gelegen, darunter eines mit Weizen für die Bäckereien der Stadt.',
  '„Die Kollegen haben mit großer Mehrheit zugestimmt“, sagte die Sprecherin der Gewerkschaft, Hanne Brook.',
];
export const FRENCH = [
  'Les dockers du port de Valmar ont repris le travail mardi après trois jours de grève, a annoncé l’autorité portuaire.',
  'L’accord prévoit une hausse de salaire de cinq pour cent dès le mois prochain et un second grutier pour chaque équipe de nuit.',
  'Pendant la grève, onze navires ont attendu au large ; l’un d’eux apportait le blé des boulangeries de la ville.',
  '« Une large majorité a voté pour », a déclaré le porte-parole du syndicat, Thomas Arrieu.',
];
export const TURKISH = [
  'Altmünde limanının işçileri üç günlük grevin ardından salı günü işbaşı yaptı, liman idaresi duyurdu.',
  'Anlaşmaya göre ücretler gelecek aydan itibaren yüzde beş artacak; her gece vardiyasında ikinci bir vinç operatörü çalışacak.',
  'Grev süresince on bir gemi körfezin dışında bekledi. Bunlardan biri kentin fırınlarına buğday getiriyordu.',
  '“Arkadaşlarımız büyük çoğunlukla evet dedi” diyen sendika sözcüsü Hande Irmak, bu yıl yeni bir grev beklemediğini söyledi.',
];
export const RUSSIAN = [
  'Докеры Альтмунда вернулись к работе во вторник после трёх дней забастовки, сообщило управление порта.',
  'По соглашению зарплаты вырастут на пять процентов со следующего месяца, а в ночной смене появится второй крановщик.',
  'Одиннадцать судов ждали у входа в бухту с воскресенья, одно из них везло пшеницу для пекарен города.',
  'Представитель профсоюза сказал, что за соглашение проголосовало подавляющее большинство.',
];
export const KOREAN = [
  '알트문데 항만 노동자들이 사흘간의 파업을 끝내고 화요일 업무에 복귀했다고 항만 당국이 밝혔다.',
  '합의에 따라 다음 달부터 임금이 오 퍼센트 오르고 야간 근무조마다 크레인 기사 한 명이 더 배치된다.',
  '파업 기간에 열한 척의 배가 만 밖에서 기다렸으며, 그 가운데 한 척은 시내 빵집에 보낼 밀을 싣고 있었다.',
  '노조 대변인은 조합원 다수가 찬성했으며 올해는 더 이상 파업하지 않을 것이라고 말했다.',
];
export const CHINESE = [
  '北港码头工人在罢工三天后于周二返回工作岗位，停泊在港外的货船重新开始卸货，港务局当天表示。',
  '根据协议，工资从下个月起上涨百分之五，每个夜班将增加一名起重机司机，双方还同意缩短夜间工作时间。',
  '罢工期间共有十一艘船在港外等候，其中一艘装载着供应市内面包店的小麦。',
  '工会负责人说，大多数会员投票赞成协议，今年不会再举行罢工。',
];
export const HINDI = [
  'बंदरगाह के मजदूर तीन दिन की हड़ताल के बाद मंगलवार को काम पर लौट आए और जहाजों से माल उतारना फिर शुरू हुआ, अधिकारियों ने बताया।',
  'समझौते के अनुसार अगले महीने से वेतन पांच प्रतिशत बढ़ेगा और रात की पाली में एक और क्रेन चालक रखा जाएगा।',
  'हड़ताल के दौरान ग्यारह जहाज बंदरगाह के बाहर खड़े रहे, जिनमें से एक पर शहर की बेकरियों के लिए गेहूं लदा था।',
  'यूनियन के अध्यक्ष ने कहा कि मजदूरों ने भारी बहुमत से समझौते के पक्ष में वोट दिया और इस साल दूसरी हड़ताल नहीं होगी।',
];
export const PORTUGUESE = [
  'Os estivadores do porto de Santa Vala voltaram ao trabalho nesta terça-feira depois de três dias de greve, informou a autoridade portuária.',
  'O acordo prevê um aumento de cinco por cento a partir do próximo mês e um segundo operador de guindaste em cada turno da noite.',
  'Durante a greve, onze navios esperaram ao largo da baía; um deles trazia o trigo das padarias da cidade.',
  '“A grande maioria votou a favor”, disse o porta-voz do sindicato, que não espera outra paralisação neste ano.',
];
