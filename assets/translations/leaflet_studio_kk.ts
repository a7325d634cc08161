<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Қаріптер:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Көпшілікке арналған мәлімдемеден баспаға дайын үнпарақ жасайды. Тегін, желісіз; ештеңе бақыланбайды және ештеңе жіберілмейді.

Бағдарлама MIT лицензиясымен таратылады. Қаріптер SIL Open Font License 1.1 лицензиясымен таратылады, мәтіні әрқайсысының қасында. Түс профильдері — қоғам игілігі (CC0 1.0). Белгішелер осы бағдарлама үшін салынған және соның лицензиясымен таратылады.

Негізі: Qt және PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf және qpdf (MPL-2.0, Apache-2.0), PDFium және pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) және msgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>Сандық басылым, борланған қағаз</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>Офсеттік баспахана, Солтүстік Америка, борланған қағаз</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>Офсеттік баспахана, борланған қағаз, кесу қоры 2 мм</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>Офсеттік баспахана, борланған қағаз, белгісіз</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>Офсеттік баспахана, борланған қағаз, белгілері бар баспа жаймалары</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>Офсеттік баспахана, борланған қағаз, барлық белгілерімен</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>Офсеттік баспахана, борланған қағаз, кесу белгілерімен</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>Офсеттік баспахана, борланбаған қағаз</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>Газет қағазы және сол тектес, 240 % бояу</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>Кеңсе принтері, кәдімгі қағаз, кесу қорынсыз</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>Ескі жабдық: PDF/X-1a, мөлдірліксіз</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>Ескі жабдық: PDF/X-3, мөлдірліксіз</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>Қарапайым: түгел кертпесіз</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>Мәтін кертпелі, тақырып кертпесіз</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>Түгел кертпелі</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>офсет, борланған қағаз (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>офсет, борланбаған қағаз (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>Үлкен қара түсті алаңда жолақтар көрінуі мүмкін; сурет не өрнек оларды жасырады.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>Кесу қоры мен қауіпсіз жиек — 0,125 дюйм.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>Баспахана дәлдеу белгілері мен түс шкаласын сұраса ғана таңдаңыз.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>Түстер борланған қағаздағыдан солғын; жіңішке ақ қаріп бітеледі.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>Белгісіз: онлайн-баспаханалардың көбі тапқанын түгел басады.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>Белгілер кесу қорының сыртында, барлық бояумен.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>Принтерлердің көбі ақ жиек қалдырады; түс шетіне дейін жетпейді.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>Газет профильдерін таратуға болмайды, сондықтан оның орнына бояуы азырақ борланбаған офсет алынды.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>Файлда мөлдір ештеңе жоқ; мөлдірсіз етуге келмейтіні аталып, қабылданбайды.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>«Бетке сыйғызбай», 100 % басыңыз: әйтпесе QR-код кішірейеді.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>Жеке беттер оқу ретімен, бір файлда; беттерді баспахана орналастырады.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>Баспахананың өз профилі жақсырақ: оны атайтын баспахана файлын жазыңыз.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>Парақ бүктелетіндей, бір жағында екі бет.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>Қатесі бар ұяшықтар</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>Код басылмайды: сілтеме әлі жоқ немесе бұл макетте кодқа орын жоқ.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Қағаздағы ені: %1 см.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Телефон оны %1 см-ге дейінгі қашықтықтан оқиды: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>қағазға жақын ұстағанда</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>қолда немесе үстел үстінде</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>жүріп бара жатқанда да</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>көшенің немесе залдың арғы жағынан</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Түс таңдау: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Түс таңдау</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>Үтірлер</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Нүктелі үтірлер</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Тік сызықтар</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>Excel кітабы; бірінші парағы оқылады.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>OpenDocument кестесі; бірінші парағы оқылады.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Алдымен күн: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Алдымен ай: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>Қысқа атау (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Ұяшық бөлгіші</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>Баған атаулары тұрған бірінші жолдан төмен %n жол.</numerusform>
            <numerusform>Баған атаулары тұрған бірінші жолдан төмен %n жол.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Алғашқы ұяшықтары</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Оқылуы</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>%1-баған, атауы жоқ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Алмау</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>«%1» бағаны не</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>бұған да ұқсайды: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>төменде көрсетіңіз</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күн емес</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>уақыт емес</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>%2-жолдағы «%1» екі түрлі күн болуы мүмкін, бағандағы басқа ешбір күн қайсысы екенін айтпайды.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>%2-жолдағы «%1» екі түрлі күн болуы мүмкін, бағандағы басқа күндер бір-біріне қайшы.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>Ешбір баған танылмады: олардың не екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>Алдымен күндердің қалай оқылатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>id бағаны жоқ, сондықтан ол топтың атауынан немесе қаласынан жасалады.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>%1 сияқты күндер алдымен күн деп оқылады, мұны бағандағы басқа күндер көрсетеді.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>%1 сияқты күндер алдымен ай деп оқылады, мұны бағандағы басқа күндер көрсетеді.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Пәрменді табу</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Жаңа, бос</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Үлгі бойынша жаңа</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>Көбін экспорттау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>Жинақтар жасау…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>Жауаптарды біріктіру…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>Жауапты сақтау…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>Кілттің көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>Кілтті қабылдау…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Топтарды импорттау…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>Үлгі кестені сақтау…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Нұсқаларды салыстыру…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Шын өлшемі (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Алды мен арты қатар</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Аударма түпнұсқаның қасында</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Мәселелер мен макеттер</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Пәрменді табу…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Терезенің келесі бөлігі</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Қалай істеледі</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>Leaflet Studio туралы</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Кесу сызығы</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Кесу қоры</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Қауіпсіз аймақ</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Бүктемелер</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Жақтаулар</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Соңғыларын ашу</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Беттерде көрсету</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>Жергілікті топтардың жинақтары</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Кесу сызығын, кесу қорын, қауіпсіз аймақты, бүктемелерді, жақтауларды көрсету</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Нұсқаларды салыстыру</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>Нұсқаларды үлгімен салыстыру</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>Дайын файлдардың тек рұқсат етілген жиектемелермен ғана ерекшеленетінін байттар мен пиксельдер бойынша көрсетеді: топтаманың немесе жергілікті топтар басуға жібергеннің.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдар қосу…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Барлығын алып тастау</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>Ерекшеленуі мүмкін жиектемелер</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>Үтірмен бөлінген жиектеме аттары; * кез келген таңбаны білдіреді.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстырылуда</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Не ерекшеленеді</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>Ерекшеленуі мүмкінді де көрсету</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>Нұсқалар және айырмалары</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Бақылау парағы</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>Бақылау парағын сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>Рұқсат етілген жиектемелерден тыс айырма жоқ: %n нұсқа тексерілді.</numerusform>
            <numerusform>Рұқсат етілген жиектемелерден тыс айырма жоқ: %n нұсқа тексерілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%1 нұсқаның %n-і болмауға тиіс жерде ерекшеленеді.</numerusform>
            <numerusform>%1 нұсқаның %n-і болмауға тиіс жерде ерекшеленеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n ауытқу</numerusform>
            <numerusform>%n ауытқу</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>болуға тиісінше</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>%1-бет: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (ерекшеленуі мүмкін)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 мм, сол жақтан %3 мм, жоғарыдан %4 мм)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Біздікін қалдыру</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>«%1» ішіндегіні алу</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ештеңе)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>%2 қайшылықтың %1-шісі, шешілгені: %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Күн таңдау: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Күн таңдау</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Науқанды ашу</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Науқандар (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Науқанды сақтау</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Науқандар (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Суреттер (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Үнпарақты экспорттау</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>Үнпарақтар қалтасы</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>Үнпарақтар әлі жасалуда. Тоқтату керек пе?</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>Жасалғаны қалады. Сол қалтамен қалғанын кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Кестелер (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Топтарды импорттау</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel кітабы (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument кестесі (*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Үтірлі мәтін (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>Үлгі кестені сақтау</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>Науқанда сақталмаған өзгерістер бар.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>Мәлімдемеден үнпараққа дейін</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>Бұл макетте пайдаланылмайды.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Жергілікті топ</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Топ қосу</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Топтарды импорттау…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Әр беттің суреті: жариялау және жіберу үшін.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>Миллиметріне 10 пиксель; екінші беттің атында -2 тұрады.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Экрандар үшін</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Кеңсе принтері үшін</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Суреттер (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Кім басады?</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>Бүктеу үлгісін сақтау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Файл жасалуда</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Баспаға бермес бұрын мынаны оқыңыз</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>Дайын файлда мына қателер табылды. Қайтып барып, түзеткен дұрыс.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Бәрібір экспорттау</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Қайтып түзету</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл дайын</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>реттеу парағы</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>бүктеу үлгісі</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Беттер терілуде…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Дайын файл тексерілуде…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Жазылуда…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Бұл маған белгілі, бірақ файл бәрібір керек</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Басып шығаруға ештеңе кедергі емес.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Өзіңіз білетін %n қатемен жазылды.</numerusform>
            <numerusform>Өзіңіз білетін %n қатемен жазылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>Петиция сілтемесі</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Екпін түсі</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Екінші тіл</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Қаріптер</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Көркемдеу</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Ең ұсақ қаріп</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Үндеу</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Қысқа мәлімдеме, шағын пішімдер үшін</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Мәлімдеме жері</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Мәлімдеме күні</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Мәтіннің күйі</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көше</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Іс-шара парақшасы</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Қағаз, баспахана атауымен</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Қағаздың тығыздығы, г/м²</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>Науқан фотосының орнына топтың фотосы</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Топтың атауы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Ұйымның эл. поштасы</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Ұйымның телефоны</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Аударма, осы тілде сөйлеуші тексерген</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Аударма, әлі тексерілмеген</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Фото, ол болмаса өрнек</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>Шығыс деректер өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>Ережесі қолданылатын ел</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Баспагер</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Жауапты тұлға</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>Тапсырыс беруші</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Кімнің атынан</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Баспахана</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Төлеген</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>Таралымы мен күні</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Біркелкі түс</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Сәулелер</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Нүктелер</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Жолақтар</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Макеттегідей</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>Ірі қаріп: 12 пт</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Бөлім: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>Бөлім: %1, құлыпталған</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Беттер саны</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>Тек мәтін сыятындары</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеттер</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>Ұйымдастырушылар макетті құлыптаған: ол барлық топқа бірдей.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>Ондай макет жоқ.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Барлық пішім</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Барлық бет</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>жасау мүмкін емес</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n сөз артық</numerusform>
            <numerusform>%n сөз артық</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>қысқа мәтін, %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>Атаудың бөлігін не қаланы теріңіз</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Іс-шарасыз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln топ</numerusform>
            <numerusform>%Ln топ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln топ импортталды. «Болдырмау» бұрынғысын қайтарады.</numerusform>
            <numerusform>%Ln топ импортталды. «Болдырмау» бұрынғысын қайтарады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Топтарды импорттау</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Оқылуда: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Файлды қайта оқу</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>Осы топтарды қосу; бұрыннан бары (id бірдей) жаңартылады</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>Алмастыру: тек осы файлдағы топтар қалады</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Дұрыс жолдарды алу</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>Барлық жол дұрыс болғанша ештеңе алмау</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Тізімді көшіру</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Бұл файлды оқу мүмкін емес</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln жол</numerusform>
            <numerusform>%Ln жол</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>%1 файлынан не түсінілді</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>%1: барлық ұяшық қаралуда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>Қатесі бар %Ln ұяшық</numerusform>
            <numerusform>Қатесі бар %Ln ұяшық</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>алғашқы %1 көрсетілген</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>%Ln топты алуға болады</numerusform>
            <numerusform>%Ln топты алуға болады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>%Ln топты импорттау</numerusform>
            <numerusform>%Ln топты импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Жаңа: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Өзгерген: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Өзгермеген: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Жойылған: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Алуға болмайтын жолдар: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. «Үлгі бойынша жаңа» дегеннен бастап, сол жақта бөлім-бөлімімен сөздерді өзіңіздікіне ауыстырыңыз. Ортадағы беттер — баспаға кететін файлдың өзі.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Өрісіне өту үшін беттегі мәтінді басыңыз. Қызыл жиек сыймайтын мәтінді белгілейді; сол сөздердің асты өз өрісінде сызылады.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. «Макеттер» қойыншасынан макет таңдаңыз. Әрқайсысы осы науқанды және мәтін жететін қаріп өлшемін көрсетеді.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. «Мәселелер» қойыншасын оқыңыз. Басқанда өріске өтеді; түйме қауіпсіз түзетуге болатынын түзетеді.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. «Экспорттау» пәрменін және баспахананы таңдаңыз. Дайын файл жазылар алдында тағы бір рет тексеріледі.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. «Көбін экспорттау» әр макетке, тілге және топқа бір қалтаға үнпарақ жасайды. Тоқтатылғанын кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Пернелер: Alt+1 … Alt+6 — бөлім, Ctrl+Z — болдырмау, Ctrl+Shift+E — экспорттау, Ctrl мен тінтуір дөңгелегі — беттердің масштабы, F6 — терезенің келесі бөлігі.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>кез келген басылым, оның ішінде ойды көпшілікке тарататын үнпарақ не плакат</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>Кесте мен баға тізімі сияқты көмекші басылымдар босатылған (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>федералдық деңгейдегі сайлау не референдум материалдары</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>Штаттардың өз ережелері бар; кейбірі баспахананың толық мекенжайын талап етеді.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>Әдетте «Authorised by …» деп жазылады: «Promoted by» белгісінің орнына оны өз мәтініңізге жазыңыз.</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>Соңында, анық, қарапайым қарама-қарсы түспен тұрады.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>партиялар мен кандидаттардың (өкілі рұқсат еткен) және үшінші тұлғалардың сайлау жарнамасы</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>Сайлаудан тыс мәселе туралы үнпараққа федералдық ереже белгісіз.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>Провинциялар мен қауымдардың өз ережелері бар.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>Газет те, журнал да емес үнпараққа федерация ережесі белгісіз; баспахана мен баспагерді көрсету міндеті 1998 жылы жойылған.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>Кантондар мен қауымдар, әсіресе дауыс беру мен сайлау алдында, көбірек талап етуі мүмкін.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>Жауапты адамды көрсету — жақсы әдет.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>пікір қалыптастыруға қатысатын барлық басылым</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>Тек кәсіпке, қатынасқа және тұрмысқа арналғандар (бланк, баға тізімі) босатылған.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>Баспасөз заңы әр жердің өзінде; өз жеріңіздің бабын қараңыз.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>«V.i.S.d.P.» (жауапты адам) — үнпарақта әдет, мерзімді басылымда міндет.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>жария етілген кез келген баспа мәтін, ұсақ жұмыстардан (визитка, бланк, шақыру) басқасы</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>«Ne pas jeter sur la voie publique» әдет бойынша басылады; міндет пе — даулы.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>Ресми сайлау материалдарының өз ережелері бар (Code électoral), мысалы ту түстері туралы.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>сайлауда партияның не кандидаттың жеңісіне бағытталған деп санауға болатын баспа материалдар</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>Тек мәселе туралы үнпараққа қатысты емес; кім шығарғанын айту — жақсы әдет.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>Бір жақты парақта бет жағында; бірнеше бетте — біріншісінде не соңғысында тұрады.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>Шотландияда парламент пен кеңестер сайлауына өз ережелері бар.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>Цифрлық материалдардың өз ережелері бар (Elections Act 2022), мұнда қамтылмаған.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>Тапсырыс беруші мен баспагер бір болса, бір мәтінді екі рет жазыңыз немесе «кімнің атынан» өрісін өзіңіз шешіңіз.</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>сайлауға қатысты немесе кандидатты қолдап таратылатын хабарландыру, парақ және плакаттар</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>Тек мәселе туралы үнпараққа ереже белгісіз.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>Референдум мен жергілікті сайлаудың ұқсас баптары бар өз заңдары бар: қараңыз.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>кандидаттың сайлануын қолдайтын не оған қарсы кез келген кітапша, үнпарақ не плакат</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>Сайлау жиналысының күнін, уақыты мен орнын ғана хабарлайтын үнпарақ босатылған.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>Баспаханаға баспагердің жеке басы туралы екі адам растаған, қол қойылған мәлімдеме керек; көшірмесін ол жібереді.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>Сайлау органдары таралымды да сұрайды.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>сайлаудағы баспа үгіт материалдары</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>Сайлаудан тыс үнпараққа ереже белгісіз; жергілікті жерден сұраңыз.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>Үгіт материалдарын елден тыс дайындауға және анонимді материалдарға тыйым салынған.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>сайлау мен референдумдағы баспа үгіт материалдары</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>Сайлаудан тыс үнпараққа ереже белгісіз; басқа заңдар тыйым салуы не белгі талап етуі мүмкін: жергілікті заңгерден сұраңыз.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>Таратар алдында бір данасы сайлау комиссиясына беріледі.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>кез келген баспа шығарма; хабарландыру, тариф, циркуляр сияқтылар босатылған</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>Үнпарақ босатылған хабарландыру ма, белгісіз: деректерді басу сенімдірек.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>Сайлау материалдарының өз ережелері бар, мұнда қамтылмаған.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>саяси комитеттердің не кез келген адамның жария хабарлары (500 және одан көп ұқсас жөнелтім), федералдық кандидатты сайлауға не сайламауға ашық шақырса немесе жарна сұраса</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>Тек мәселе туралы үнпараққа федералдық ереже белгісіз; штаттардың өз ережелері бар.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>Басылған жақтауда, анық қаріппен және контрастпен тұрады.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>Кандидат рұқсат бергені де айтылады: оны шығыс деректер мәтініне жазыңыз.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>Кәсіподақ белгісін («union bug») баспахана қояды: соған қалдырыңыз.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>сайлау нәтижесіне әсер етуге арналған кез келген тақта, плакат не кітапша, сайлау тағайындалған күннен нәтижесіне дейін</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>Бұл уақыттан тыс ереже белгісіз.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>Бұрынғы нұсқасы осында сақталған: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» басқа терезеде ашық.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>«%1» «%2» компьютерінде ашық немесе сонда ашық қалған.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>Соңғы сақтаған адам екіншісінің сақтағанын алмастырып жібереді.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Көшірмесін ашу</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Бәрібір ашу</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Сіз ашқаннан бері «%1» файлын басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Оны алмастырсаңыз, қазіргі нұсқасы баптауларыңыздың қасында сақталады.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Алмастыру</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>топтың атауы</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>макет, пішім және қаріптер</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>«%1» тобына арналған жинақ. Ұйымдастырушылар: %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>«%1» тобына арналған жинақ.</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>Сіз өзгерте аласыз: %1. Қалғанының бәрін ұйымдастырушылар құлыптаған.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>Бұл жинақ бағдарламаның басқа нұсқасында жасалған, онда мыналар өзгеше: %1. Жолдар басқа жерден бөлінуі мүмкін: басуға берер алдында әр бетті қараңыз немесе ұйымдастырушылардың нұсқасын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>қаріптер</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>барлық макеттің ережелері</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>«%1» макетінің ережелері</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>мәтін: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>Бұл жинақ туралы</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>Жауапты сақтау</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>Топтардың жауаптары (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>Жинақтар қалтасы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>Бұл қалтадағы %n файл ауыстырылады: %1.</numerusform>
            <numerusform>Бұл қалтадағы %n файл ауыстырылады: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>Егер бұл қайтып келген жинақтар болса, алдымен оларды біріктіріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>Біріктірілетін жауаптар</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>Жауаптар мен сақталған жинақтар (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>Жауаптар қалтасы</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Кілттің көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Кілттер (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>Кілтті қабылдау</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Дайын файлдар</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Бақылау парағын сақтау</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Суреттер (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>Өз іс-шарасын: атауын, күнін, уақытын, орнын, сілтемесін</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>Өз байланысын: аты, телефоны, поштасы</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>Науқанның орнына өз фотосын</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Топтың атауын</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>Макет, пішім және қаріптер; бұл топта қалады</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>Алдымен науқанды ашыңыз.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>Бұл — жергілікті топтың жинағы: мұны ұйымдастырушылар өз науқанында жасайды.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>Жинақтар жергілікті топтарға жасалады: алдымен оларды қосыңыз.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>Бұл науқаннан әлі жинақ жасалмаған.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>Бұл науқан жинақ емес: ол ешкімге қайтарылмайды.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>Бұл науқанның кілті әлі жоқ: ол алғашқы жинақтармен бірге жасалады.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>Жазылды: %1. Бұл файл кімде болса, сол осы науқанның жинақтарын жасай алады: оны кілттей сақтаңыз.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>Кілт енді осы компьютерде: жинақ жасай аласыз.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>Кілт енді осы компьютерде. Бірақ ол бұл науқанның кілті емес.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Жазылды: %1, %n өріс өзгертілді. Бұл файлды ұйымдастырушыларға жіберіңіз.</numerusform>
            <numerusform>Жазылды: %1, %n өріс өзгертілді. Бұл файлды ұйымдастырушыларға жіберіңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n сөз артық</numerusform>
            <numerusform>%n сөз артық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>аударылатын мәтін: %n</numerusform>
            <numerusform>аударылатын мәтін: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>тексерілмеген</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Барлық тіл бар</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>Жинақтар жасау</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>Жергілікті топтарға жинақтар жасау</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>Жинақ — бір жергілікті топқа арналған бір файлдағы осы науқан. Топ осында белгіленгенді өзгертеді; қалғаны құлыпталған.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>Топ өзгерте алады</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>Мәтіндер, аудармашыларға</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>Өзгертуге болатын мәтіндер</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Барлығы: %n топ</numerusform>
            <numerusform>Барлығы: %n топ</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>Мына топтар</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>Жинақтарға ұйымдастырушылардың кілтімен қол қойылады. Ол осы компьютерде, %1 ішінде қалады және ешбір жинаққа да, науқанға да кірмейді. Жинақтармен бірге науқан сақталады: ол оларды есте ұстайды.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>Жинақтар жасалуда</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>Жинақтар дайын</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>Құлыпталып, қол қойылуда…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>Кілт бар компьютерде «Кілттің көшірмесін сақтау», ал осында «Кілтті қабылдау» таңдаңыз. Екеуі де «Файл» мәзірінде, «Жергілікті топтардың жинақтары» ішінде.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>%n жинақтан кейін тоқтатылды. Барлығы болуы үшін қайта жасаңыз.</numerusform>
            <numerusform>%n жинақтан кейін тоқтатылды. Барлығы болуы үшін қайта жасаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>%n жинақ жазылды, ең үлкені %1 КБ.</numerusform>
            <numerusform>%n жинақ жазылды, ең үлкені %1 КБ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>Олармен бірге ұйымдастырушылардың кілті жасалды: %1. Бұл файлдың көшірмесін сенімді жерде сақтаңыз және жинақ жасауға құқығы жоқ ешкімге бермеңіз.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Макеттер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Кім басады?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Файл атаулары</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>Кеңсе қағазында да, кесіп жинақтау үшін</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>Тек қара бояуы ауысатын нұсқалар</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Процестер</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>Макетті таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Тілді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Топты таңдаңыз.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>Науқанда топтар жоқ</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Барлығы: %n топ</numerusform>
            <numerusform>Барлығы: %n топ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Тек %1</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>Осында таңдалғандар</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>Топтың іс-шарасынсыз</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Экрандар үшін</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>Сонда баспахана әр нұсқаға бір ғана пластина ауыстырады. Бұған жарайтын макеттер: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Мысалы, %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>Көбін экспорттау</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>Әр макетке, тілге және топқа бір үнпарақ</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>Үнпарақтарды жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>Үнпарақтар жасалуда</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>Оларда бастаған сәтте терезеде тұрғаны жазылады, сақталса да, сақталмаса да. Терезеде жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Қалғанын жасау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>%n файл шығады.</numerusform>
            <numerusform>%n файл шығады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>Қалтада осы науқанның үнпарақтары бар: тек жетіспейтіні мен өзгергені жасалады.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>Өткен жолғыдай жылдамдықпен шамамен %1 кетеді.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>Қанша уақыт кететіні алғашқылары жасалған соң айтылады.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>Әлі сақталмағаны да оларға кіреді.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Басталуда…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Кеңсе қағазына орналастырылуда: %n файл</numerusform>
            <numerusform>Кеңсе қағазына орналастырылуда: %n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Шамамен %1 қалды</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n жасалмады</numerusform>
            <numerusform>%n жасалмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n қателері бар, әзірге басуға болмайды</numerusform>
            <numerusform>%n қателері бар, әзірге басуға болмайды</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>Үнпарақтар жасалмады</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>Барлығы мұнда тізілген: %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>Шерту жолды барлық файл атауымен көшіреді.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>Кейбір үнпарақтар жетіспейді</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>Жасалды, бірақ қателер бар</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>Үнпарақтар дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>қазір %n жасалды</numerusform>
            <numerusform>қазір %n жасалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n бұрыннан бар</numerusform>
            <numerusform>%n бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n жетіспейді</numerusform>
            <numerusform>%n жетіспейді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>кеңсе парақтарының %n файлы</numerusform>
            <numerusform>кеңсе парақтарының %n файлы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>%n файлда, мысалы %1</numerusform>
            <numerusform>%n файлда, мысалы %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Көшірілді.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Ішкі тақырып</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Қалың (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Көлбеу (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>Жауаптарды біріктіру</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>Жергілікті топтардың жауаптарын біріктіру</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>Топтардан қайтып келгенді таңдаңыз: жауаптар, сақталған жинақтар немесе тұтас қалталар. Бірдеңе өзгермей тұрып, нені өзгертетінін көресіз.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдар қосу…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Қалта қосу…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>Жауаптар оқылуда</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Не қайтып келді</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Өзгерістерді қабылдау</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Неге қабылданбады</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>Қабылданбаған жауаптар</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Жаңалық жоқ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Болады</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Таңдалған жол толығымен</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>%n қайшылықты шешу керек: оған дейін бұл жауаптар толығымен алынбайды.</numerusform>
            <numerusform>%n қайшылықты шешу керек: оған дейін бұл жауаптар толығымен алынбайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>%n өзгеріс қабылданды. Болдырмау бәрін бірге қайтарады.</numerusform>
            <numerusform>%n өзгеріс қабылданды. Болдырмау бәрін бірге қайтарады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>Әр бет жеке, өз өлшемінде</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>ұзын жиегі бойынша</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>қысқа жиегі бойынша</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>оңға, мм</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>жоғары, мм</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>Реттеу парағы…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>Екі жағына басылатын парақ: мұнда енгізілетін екі санды көрсетеді.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Кеңсе принтеріне арналған, беттің өз өлшеміндегі қарапайым PDF.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>100 % масштабта, бетке сыйғызбай басыңыз. Кеңсе принтері ақ жиек қалдырады.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>Әр парақта %n үнпарақ, кесу белгілерімен.</numerusform>
            <numerusform>Әр парақта %n үнпарақ, кесу белгілерімен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>Әр жағында екі бет, кітапша ретімен: ортасынан бүктеңіз.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>100 % масштабта, екі жағына басыңыз, аудару %1.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>Кеңсе принтерлерінің ережесімен жасалады: қарапайым қағаз, кесу қорынсыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>%1 парағында %n</numerusform>
            <numerusform>%1 парағында %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>%1 парағында кітапша</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>Парақты аударуы</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>Артқы беті ауытқиды</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>Үнпарақты кім шығарады: аты мен мекенжайы.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>Мазмұнына жауап беретін адам.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>Кім тапсырыс берген не рұқсат еткен.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>Басқа біреу болса, кім үшін шығарылады.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>Кім басады: атауы мен мекенжайы. Баспахана біледі.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>Кім төлейді.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>Неше дана және қашан: 5000, 2027 жылғы наурыз.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>Шығыс деректердің барлық бөлігін көрсету</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Шығыс деректер</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>Сол күйінде, бөліктердің алдында басылады.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>Жоқ не тізімде емес</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>Бұл бөлікті заң талап етеді: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>Сайлауда бұл бөлікті заң талап етеді: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>Өз мәтініңізде бар болса, осында көшіріңіз.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>Бәрінен талап етілмейді.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>Ұйымдастырушылар құлыптаған: бұл барлық топқа бірдей.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Сурет жоқ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>%1 тобы</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>%1 тілі</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>%1 фреймі</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Бұл аударманы осы тілде сөйлеуші әлі тексерген жоқ.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Жаңартылуда…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n мәселе</numerusform>
            <numerusform>%n мәселе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Баспахана</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Файл қандай болады</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Экрандар үшін: сілтемелері бар қолжетімді PDF</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>Сыятын макетті таңдау</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Әзірге баспаңыз: %n қате</numerusform>
            <numerusform>Әзірге баспаңыз: %n қате</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Басып шығаруға ештеңе кедергі емес</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>Тексерілуде…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>Петиция сілтемесі жоқ, сондықтан үнпарақта QR-код жоқ.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>Петиция сілтемесін енгізіңіз.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>Петицияның %1 сілтемесі — уақытша үлгі, оны басуға болмайды.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>Петицияның нақты сілтемесін енгізіңіз.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>Шығыс деректер жоқ: көп елде үнпараққа кім жауапты екенін көрсету талап етіледі.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>Баспагердің атауы мен мекенжайын енгізіңіз.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>«%1» тіліндегі аударманы әлі ешкім тексерген жоқ.</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>Осы тілде сөйлеушіге тексертіп, күйін «тексерілген» деп белгілеңіз.</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>Аудармада «%1» жоқ, ал түпнұсқада бар.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Аударыңыз.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>call</source>
        <translation>үндеу</translation>
    </message>
    <message>
        <source>body</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>қысқа мәтін</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>мәлімдеме</translation>
    </message>
    <message>
        <source>event</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>шығыс деректер</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>тақырып үсті</translation>
    </message>
    <message>
        <source>short</source>
        <translation>қысқа мәтін</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>Іс-шара %1-де аяқталады, ал %2-де басталады.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>Іс-шара %1-де аяқталады, бұл басталатын %2-ден бұрын.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Екі уақытты да тексеріңіз.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>Іс-шара %1-де аяқталады, бірақ қашан басталатыны айтылмаған.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>Басталу уақытын енгізіңіз.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>Іс-шараның күні жоқ.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>Күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» — телефон нөмірі емес.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>+49 30 1234567 түрінде, басқа сөзсіз жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» — электрондық пошта мекенжайы емес.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>name@example.org түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>Іс-шара %1 күні болған, ол өтіп кеткен.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>Күнін қайта енгізіңіз немесе іс-шараны алып тастаңыз.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>Іс-шара %1 күні, үш жылдан астам уақыттан кейін.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>Мәлімдеменің тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>Тақырып жазыңыз.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Мәлімдеме бос.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Мәтінін жазыңыз.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>https:// қосып жазу</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — күн емес.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>2027-03-18 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>«%1» — тәулік уақыты емес.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>18:30 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>«%1» — %2–%3 пт аралығындағы қаріп өлшемі емес.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>12 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>«%1» — түс емес.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>#c4161c түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>«%1» — ел коды емес.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>DE түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — бүтін сан емес.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>5000 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>«%1» сілтемесі %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>бос орынды немесе көрінбейтін таңбаны қамтиды</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>кері қиғаш сызықты қамтиды</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>сілтеме емес</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>https:// деп басталмайды</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>пайдаланушы атын қамтиды</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>сайтты атамайды</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>https://… деп жазыңыз</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>images/ қалтасында «%1» суреті жоқ.</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>Сілтеме адамдарды кім жібергенін көрсетеді (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>Бұл параметрлерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>Бақылау параметрлерін жою</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>%1 әр сканерлеуді санайды және кейін адамдарды басқа жаққа жіберуі мүмкін.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>Беттің өз сілтемесін қолданыңыз.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>Сілтемедегі «%1» атауы %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>басқаларға ұқсайтын әріптерді қамтиды</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>ұқсас әріптерді араластырады (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>латын әріптеріне ұқсас әріптермен жазылған (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>Сілтемені қайта теріңіз.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>«%1» елі үшін шығыс деректер ережесі белгісіз.</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>Ондағы баспаханадан не көрсету керегін сұраңыз.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) шығыс деректерде мынаны талап етеді: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>Сайлау туралы заң</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 Бұл — заң кеңесі емес.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>Осы өрісті толтырыңыз; өз шығыс деректер мәтініңізде барын осында көшіріңіз.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>«%1» құлыпталған: ұйымдастырушы үнпарақтың бұл бөлігін барлық топқа бірдей ұстайды.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>Сізге ашығы: %1. Қалғанын ұйымдастырушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>Бұл бөлік құлыпталған: ұйымдастырушыларға айтыңыз.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>Жинақ толық емес: %1 жоқ.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>Жинақ өзгертілген: ондағы құлыпталғандар тізімі ұйымдастырушынікі емес.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>Жинақтың құлыпталған бөлігі өзгертілген: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>Жинақ бағдарламаның жаңарақ нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>Жинақ өзгертілген: ұйымдастырушының қолтаңбасы сәйкес келмейді.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>Жинақ бүлінген: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>Ұйымдастырушыдан жинақты қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>Жинақтағы баспахананы оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>Жинақтағы баспахана дискінің басқа жеріндегі түс профилін көрсетеді.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>Ұйымдастырушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>Осы науқанның жинақтарына қол қоятын кілт бұл компьютерде жоқ.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>Кілт бар компьютерде «kit key export», осында «kit key import» орындаңыз. Жоғалса, «kit key new» жаңасын жасайды; бұрынғы жинақтардың жауаптары бұрынғыша қабылданады.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>Жинақтар тізімін бағдарламаның жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>Екі топтың жинағының файл аты бірдей болар еді: «%1».</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>Идентификаторлардың бірін өзгертіңіз.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>Бұл басқа науқаннан: жинаққа басқа кілтпен қол қойылған.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>Науқанда жинағы бар «%1» тобы жоқ.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>Бұл «%1» ескі жинағынан: содан бері жаңасы жасалған.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>Топқа жаңа жинағын жіберіңіз.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>Мұнда құлыпталған өріс өзгертілген: «%1».</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>Бұл туралы топтан сұраңыз.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>Бұл «%1» тобының біріктірілген жауабынан ескірек.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>Ештеңе істеудің қажеті жоқ немесе топтан соңғысын сұраңыз.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>«%1» мәтіні %2 таңбадан ұзын.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>«%1» суреті жауапта жоқ.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>«%1» — бұл мәтінді қабылдайтын өріс емес.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>Топтан қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>Бұл жинақтың жауабы емес: %1 жоқ.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>Жауап жасалғаннан кейін өзгертілген: жинақтың қолтаңбасы сәйкес келмейді.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>Бұл науқан жинақ емес: онда ештеңе берілмеген.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>Жауап бағдарламаның жаңарақ нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>Жауап екі жинақтан құрастырылған.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>Жауаптағы сурет ол жасалған сурет емес.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>Бұл суретпен науқанда %1 файлдан немесе %2 МБ-тан көп болар еді.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>Суреттерді кішірейтіңіз немесе біразын алып тастаңыз.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>Жинақ жасалғаннан бері науқанның осы жері өзгертілген.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>Екі жауапта екі түрлі айтылған.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>Қалтаны оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>«%1» жиектемесі ерекшеленеді</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>«%1» жиектемесі жаңа</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>«%1» жиектемесі жоқ</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>«%1» жиектемесі басқа жерде тұр</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>жиектемелер басқа ретпен салынады</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>басқаша көрінеді</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>мұнда %1 бет, үлгіде %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>беттердің өлшемі әртүрлі</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>беттің ресурстары ерекшеленеді</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>беттің жиектемеден тыс салғаны ерекшеленеді</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>оқылмайды: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>бұл PDF емес</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>Үлгіні оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>Файлдарды салыстыру мүмкін болмады: процесс аяқталды.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>Оқылмайтын файлды табу үшін азырақ файлмен көріңіз.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>«%1» аты қалтадан тыс шығады.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>«%1» сенгісіз қатты сығылған.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Ол шифрланған.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>%1: бұл басылмайды.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>код блогы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>Жай абзацтар, ішкі тақырыптар, ерекшелеу, тізімдер мен дәйексөздер жазыңыз.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>Мұндай сілтемеге рұқсат жоқ: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>https://, mailto: немесе tel: қолданыңыз.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>«%1» мәтіні сыймайды: ең кіші өлшемде, %2 пт, бір сөз артық.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>«%1» мәтіні сыймайды: ең кіші өлшемде, %2 пт, %3 сөз артық.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>Мәтінді қысқартыңыз немесе үлкенірек макет таңдаңыз.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>«%1» мәтіні бұл макетке тым ұзын, сондықтан онда қысқа мәтін тұр.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>«%1» жолы өз жақтауынан %2 мм кең: бір бөлігін тасымалдауға болмайды.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>Ондағы мекенжайды, күнді немесе атауды қысқартыңыз.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>«%1» бөлігі бетке түспеді: «%2».</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>Бірде-бір қаріпте «%1» таңбасы жоқ (U+%2, %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>Оны басқасымен ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>Үнпарақтың %1 тіліндегі тұрақты сөздері (мысалы, «%2») тексерілмеген.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>Осы тілде сөйлеушіге тексертіңіз.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>Петиция сілтемесі QR-код үшін тым ұзын.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>«%1» макеті «%2» пішімінде жоқ, сондықтан %3 алынды.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>Оның пішімдері: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>«%1» макетінде екінші тілге орын жоқ, сондықтан «%2» қалдырылды.</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>Оған беті бар макетті таңдаңыз.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>«%1» макеті екі тілге арналған, ал екіншісі таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>Екінші тілді таңдаңыз.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>%1 екпін түсін экрандағыдай басуға болмайды (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>Қоюырақ немесе бәсеңірек түс таңдаңыз не сынама басылым сұраңыз.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>«%1» баспаханасы %2 баспайды.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>Ол %1 басады: осылардың бірін немесе басқа баспахана таңдаңыз.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>Файлда %1 мекенжайына апаратын QR-код оқылмайды.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>Ол жабылып, түсі кері болып немесе тым кіші болып тұрған жоқ па, қараңыз.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>QR-код сенімді оқылмайды.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>Оны қарапайым, ақта қара етіп салыңыз.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>QR-кодтың бұрылған, бұлдыр, түйіршікті %2 көшірмесінің %1-і оқылмайды.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>Кодты бүтін әрі ашық қалдырып, ірірек немесе қоюырақ басыңыз.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>QR-код %2 емес, %1 мекенжайына апарады.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>Үнпарақты қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>QR-код модульдері %1 мм; жақсысы %2 мм, ең азы %3 мм.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>QR-кодты ірірек басыңыз немесе сілтемесін қысқартыңыз.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>QR-кодтың айналасы біркелкі ашық емес; жан-жағынан %1 мм ақ жиек керек.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>QR-код айналасын босатыңыз.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>QR-код кесу сызығынан %1 мм-ден жақын тұр.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>QR-кодты ішке қарай жылжытыңыз.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>QR-код бүктемеден %1 мм жерде тұр; %2 мм керек.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>QR-код бүктеме үстінде жатыр; %1 мм керек.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>QR-кодты бүктемеден алыстатыңыз.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 %2 пт-мен терілген; жақсы басылуы үшін кемінде %3 пт керек.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>Ақ мәтін</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>Бірнеше бояулы мәтін</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>Ірірек теріңіз.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 қалыңдығы %2 пт; жақсы басылуы үшін кемінде %3 пт керек.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>Ақ сызық</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>Қалыңдатыңыз.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>Түсте %1 бояу бар; баспахана %2 рұқсат етеді.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>Бояуы аз түс таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>15 мм шаршыда %1 бояу жатыр; баспахана %2 рұқсат етеді.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>Ондағы суретті немесе түсті ашықтаңыз не баспахана профилімен түрлендіріңіз.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>Мәтін кесу сызығынан %1 мм жерде; қауіпсізі %2 мм.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>Мәтінді ішке қарай жылжытыңыз.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>Мәтін бүктемеден %1 мм жерде; қауіпсізі %2 мм.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>Мәтін бүктемеден өтіп тұр; қауіпсізі %1 мм.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>Мәтінді бүктемеден алыстатыңыз.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>Бір суретте пиксель аз: дюйміне %1; жақсысы %2, ең азы %3.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>%1 суретте пиксель аз: ең төмені дюйміне %2; жақсысы %3, ең азы %4.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>Үлкенірек сурет алыңыз немесе оны кішірейтіп қойыңыз.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>Мәтіннің фонмен контрасы небәрі %1:1; анық оқылуы үшін %2:1 керек.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>Мәтінді қоюлатыңыз немесе фонды ашықтаңыз.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Мұндай файл не қалта жоқ.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>Қатынауға рұқсат жоқ.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Диск тек оқуға арналған.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск толған.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Бұл — қалта.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Атауы тым ұзын.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>Мұны жазу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Орын босатыңыз немесе басқа диск таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Бұрыннан бар.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>Бұл науқан емес: campaign.toml жоқ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Ол жатқан қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>Файл бүлінген немесе науқан емес: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Оны қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>Бұл науқан бағдарламаның жаңарақ нұсқасында жасалған (пішім %1, белгілісі %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>«%1» суреті оқылмайды: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>Логотип аясынан небәрі %1 : 1 қатынасында ғана ерекшеленеді, сондықтан ол дерлік көрінбейді.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>Логотиптің ашық аяға арналған нұсқасын немесе өз аясы бар нұсқасын алыңыз.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>Логотиптің қою аяға арналған нұсқасын немесе өз аясы бар нұсқасын алыңыз.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>«%1» макетінде қате бар, ол қалдырылды: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>Оны түзетіңіз немесе папкасын жойыңыз: «leaflet-studio layouts check» барлық қатесін көрсетеді.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>бұл — сызба (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>бұл — сызба (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>бұл — сызба (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>бұл — телефондар түсіретін HEIC пішіміндегі сурет</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>бұл JPEG, PNG, WebP, GIF немесе TIFF емес</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>Оны салынған бағдарламасынан ені 2000 пиксел PNG түрінде экспорттаңыз.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>файлдың соңы жоқ</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Оны қайта көшіріңіз немесе жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>Оны кішірейтіңіз: кез келген бетке %1 миллион пиксел жетеді.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>Оны JPEG не PNG етіп сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>Теріп жатқаныңыз қазір қалпына келтіру үшін сақталмайды. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>Жұмысыңызды қазір сақтаңыз, бұл диск толса — басқасына.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>Теріп жатқаныңызды қалпына келтіру үшін сақтау мүмкін емес. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>Жұмысыңызды жиі сақтаңыз.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>Алдыңғы нұсқаны сақтау мүмкін болмады. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Үй қалтаңыздың дискінде орын босатыңыз.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>Файл осында ашылғаннан бері оны басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>«%1» үлгісі %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>жабылмаған немесе ашылмаған жақшадан тұрады</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>«%1» дегенді атайды, ондай жоқ; бары: %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>жақшаларда атаулардан басқа нәрсе бар</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>файлдан файлға өзгеретін ештеңені атамайды, мысалы {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>кейбір жүйелерде файл атауында болмайтын таңба бар</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>«%1» атауы бірнеше файлға тиер еді.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>Үлгіде макетті, тілді және топты атаңыз немесе топтардың белгілерін өзгертіңіз.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>Бұл қалта бос емес.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>Бұл қалтада басқа науқанның, «%1», үнпарақтары тұр.</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>Үнпарақтарды жасаған процесс аяқталып қалды.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>Сол қалтамен қайта бастаңыз: жасалғаны қалады.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>%2 өлшемді %1 дана %3 парағына сыймайды: %4 жетіспейді.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>%2 өлшемді %1 дана %3 парағына сыймайды: %4 жетіспейді.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>ені бойынша %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>биіктігі бойынша %1</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>ені бойынша %1 және биіктігі бойынша %2</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>Үлкенірек парақты немесе азырақ дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>Бұл бетке жад жетпейді.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Кішірек суреттер алыңыз.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>Бағдарлама қателесті (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>Ештеңе жоғалған жоқ. Соңғы өзгерісті болдырмай, бұл туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>«%1» — %2 ретімен күн емес.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>күн, ай, жыл</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ай, күн, жыл</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>жыл, ай, күн</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>Жолда %1 ұяшық, ал баған %2.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>Үтірі бар мәтінді тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>Топтың id жоқ.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Оған қысқа атау беріңіз.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>«%1» id бұрын %2-жолда тұр.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>Ұяшықта %1 таңба бар.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>«%1» формулаға ұқсайды, мәтін ретінде алынды.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>Формула нәтижесі керек болса, соны жазыңыз.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>«%1» формуласы ешқашан есептелмеген, сондықтан ұяшықта нәтиже жоқ.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>Файлды кесте бағдарламасында ашып, қайта сақтаңыз немесе нәтижені жазыңыз.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Оны оқу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>Бұл — Excel 97 кітабы.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>Бұл — кесте емес.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>XLSX, ODS немесе CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>Бұл — CSV емес: %1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Жабылмаған тырнақшаны іздеңіз.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>Ондағы мәтіннің кодын ашу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>Ол бүлінген: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>Бұл кесте бүлінген: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Онда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Ашылғанда %1 МБ-тан асады.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл %1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Бұл файлға жад жетпейді.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>Оны бірнешеге бөліңіз.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>Науқанда бірде-бір мәлімдеме жоқ.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>Біреуін қосыңыз, мысалы statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>Файлды жою мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>Оны өзіңіз жойыңыз немесе басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>Бұл файл UTF-8 кодтауында емес.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>«id» бағаны жоқ.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Оны қосыңыз.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>«%1» идентификаторы екі рет берілген.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Бұл TOML емес: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Осы жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>Бұл қысқа мәтінге %1 мәлімдемесі жоқ.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>Файлды en.md немесе zh-Hans.md деп атаңыз.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>Бас блок жоқ: басындағы --- және --- арасындағы жолдар.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>Бас блокта «title: …» сияқты жолдар болуы керек.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Бұл YAML емес: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>Бас блокта қате бар: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>«%1» макетінде суретке орын жоқ, сондықтан «%2» қалдырылды.</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>Суреті бар макетті таңдаңыз, мысалы flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>Науқанда жоқ: %1 «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Барлары: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>Бұл бағдарламада ұйымдастырушыдан өзгеше: %1; жолдар басқаша бөлінуі мүмкін.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>Жинақ жасалған бағдарлама нұсқасын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>Бағандардағы мәтін экран бетіне сыймайды.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>Мәтінді қысқартыңыз немесе экранға басқа макет таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>Экранға басқа макет таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>«%1» қаріп тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Белгілі тақырыптар: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>«%1» баспаханасы жоқ.</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1, ал %2 мөлдірлікке жол бермейді, сондықтан файл %3 деп аталмады.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>Оны мөлдір емес етіңіз, бір түсті фонға қойыңыз немесе PDF/X-4 қабылдайтын баспахананы таңдаңыз.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>Қаріп OpenType ретінде ендірілген, %1 бұған жол бермейді, сондықтан файл %2 деп аталмады.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>Басқа қаріп тақырыбын немесе PDF/X-4 қабылдайтын баспахананы таңдаңыз.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>Бетте мөлдірлік бар (%1); мұндай файлда ол болмауы керек.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>%1 таңбаның қарпінде (%2) бейнесі жоқ, олардың орнына бос рамка басылады.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>Осы таңбалары бар қаріпті таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>Файл мәтінінен %2 сөздің %1 табылмады: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>Бетте мәтін жетіспей ме, қараңыз.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>Безендіру кесу сызығынан %1 мм кейін бітеді (%2), ұзындығы %3 мм; %4 мм керек, әйтпесе кескеннен кейін ақ жолақ қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>Түсті немесе суретті кесу қорына дейін созыңыз.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>Қара мәтін %1 бояудан қосылған; шегі %2.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>Тек қара бояуды қолданыңыз (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>Беттегі бояуды есептеу мүмкін емес.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>Оған қараңыз немесе суретті JPEG ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>QR-кодтың контрасты %1; %2 керек.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>Оны ақта қара етіп басыңыз.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>QR-код тек қара бояумен басылмайды.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>Оны ақта CMYK 0 0 0 100 етіп салыңыз.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>«%1» тілінде баспаханаға арналған сөздер жоқ.</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>«%1» тіліндегі баспаханаға арналған тұрақты сөздер тексерілмеген.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>«%1» тілі белгісіз: тасымал жоқ, тұрақты сөздер мен күндер мына тілде: %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>Қалпына келтіруге сақталғанды бағдарламаның бұл нұсқасы оқи алмайды.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>Қалтаны сақтаңыз: мәтіндер оның файлдарында.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>Бұл өзгерістер басқа терезеде қалпына келтірілуде.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Сонда жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>Диск жазылғаннан басқа нәрсені қайтарады.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>Басқа дискке сақтаңыз.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>Басқа атпен сақтаңыз немесе алмастырыңыз: қазіргі нұсқасы сақталады.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>Дискі қосулы ма, қараңыз немесе файлды басқа жерден іздеңіз.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>Қалтаны жасаңыз, дискіні қайта қосыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>«%1» қалтасы жоқ.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Бұл қалта.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>Файл атын беріңіз.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Файл тек оқуға арналған.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Қалта тек оқуға арналған.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>Дискіден бөлінген орын таусылды.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>Файлдар бірге %1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Мұндай қалта жоқ.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Жолды тексеріңіз.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ұлыбритания</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Үндістан</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Түркия</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>АҚШ</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Оңтүстік Африка</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>басылым иесінің (Medieninhaber) аты немесе фирмасы және шыққан жері</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>жасаушының (Hersteller) аты немесе фирмасы және жасалған жері</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>кім рұқсат берген: аты және мекенжайы не қаласы, ұйым үшін — жауапты тұлға</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>баспахананың аты мен мекенжайы (штаттар талап етеді; сізге қатысты ма, тексеріңіз)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>кім рұқсат берген: ресми не тіркелген агент немесе үшінші тараптың аты, телефоны және пошталық не интернет мекенжайы</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>баспахананың аты не фирмасы және мекенжайы</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>баспагердің аты не фирмасы және мекенжайы; өзіңіз шығарсаңыз — автордың не редактордың</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>баспахананың аты мен мекенжайы немесе өзіңіз басып, кім екеніңізді айтсаңыз — «imprimé par nos soins»</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>баспахананың аты мен мекенжайы</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>жариялатушының (promoter) аты мен мекенжайы</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>кімнің атынан жарияланса, соның аты мен мекенжайы, егер ол жариялатушының өзі болмаса</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>баспагердің аты мен мекенжайы</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>баспахананың аты мен мекенжайы, бет жағында</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>баспагердің аты мен мекенжайы, бет жағында</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>материалды шығарған ұйым және басылған жері</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>таралымы</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>кім тапсырыс берген</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>қандай қаражаттан төленген</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>жасаушының аты, заңды мекенжайы және СТН (INN); жеке тұлға үшін — аты және тұратын жері</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>таралымы және шыққан күні</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>сайлау қорынан төленгені</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>баспахананың аты, сауда атауы және мекенжайы, басылған жері мен күні</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>баспагердің аты мен мекенжайы, егер болса</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>«Paid for by» және төлеушінің толық аты; кандидат рұқсат бермесе — мекенжайы, телефоны не сайты</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>баспахананың толық аты мен мекенжайы</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>баспагердің толық аты мен мекенжайы</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Жұмысыңызды қалпына келтіру</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Бір рет те сақталмаған науқан</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>Бағдарлама «%1» сақталмай тұрып жабылды. %2 дейін терілгені мынау.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Не әлі сақталмаған</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(жоқ)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(алынған)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Жарамсыз ету</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Кейін сұрау</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>Бұл — заң кеңесі емес: заңдар өзгереді және ерекшеліктері бар.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>Мыналарға қолданылады: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>Сайлауда мыналарға қолданылады: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>Үнпараққа ереже белгісіз.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>Заң мәтіні не органның түсіндірмесі оқылды, %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>Барлығын заңның өзінен оқу мүмкін болмады, %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Аз</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Бұл ереже туралы толығырақ</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>кесу белгілері</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>бүктеу белгілері</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>дәлдеу белгілері</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>түс шкаласы</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Парақта: %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Суреттер: дюйміне кемінде %1 пиксель.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>%1 файлы, басу шарты: %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>Түс кесу сызығынан %1 мм асып тұрады (кесу қоры).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>Мәтін кесу сызығынан %1 мм алыс тұрады.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Беттің сыртында белгілер жоқ.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Бір жерде бояу %1 %-дан аспайды; қара мәтін тек қара бояумен.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Бүктелетін парақтар: бір жағында екі бет.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Басатыны: %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>Жіберуге және экраннан оқуға арналған, сілтемелері ашылатын PDF.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Экран оқу бағдарламаларына арнап, оқу ретімен белгіленген.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Кесу қоры мен белгілерсіз: кеңсе принтерінде де басуға болады.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>Ұйымдастырушылар бұл өрістерді құлыптаған: олар барлық топқа бірдей.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Айтылатын сөз. Әр макет орны жеткенін алады.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Петиция</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>Адамдар қол қоятын жер. Сілтеме QR-кодқа айналады.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>Жергілікті топ неге шақырады. Бос өрістер басылмайды.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Үнпарақты кім шығарады және кім жауап береді.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Қалай көрінеді. Барлық макеттің суреті «Макеттер» қойыншасында.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Кім басады және баспахана не талап етеді.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>Қасында баспаханаға арналған тапсырыс парағы (PDF, бір бет)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>Қасында оның бағдарламаларына арналған тапсырыс паспорты (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>Басқалардан тек қара бояуымен ғана ерекшеленетін нұсқа</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>Мәлімдемеден баспахана қабылдайтын үнпараққа дейін. Бәрі осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Үлгі бойынша жаңа</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Жаңа, бос</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>Немесе .leaflet файлын осы терезеге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Сіз ашқан науқандар осында тұрады.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ештеңе</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Бұл — түпнұсқаның өзі: аударылатын тілді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>аударылатын мәтін: %n</numerusform>
            <numerusform>аударылатын мәтін: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Барлық мәтін аударылған.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Түпнұсқа: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеттер</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Мәселелер мен макеттер</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Бұларды ұмыту</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>Терілгеннің ешқайсысы жоғалған жоқ: ол осы терезеде қалады.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>Сақталды: %1. Бұл файл — сіздің жауабыңыз да: оны ұйымдастырушыларға жіберіңіз.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Басып шығару үшін ашылды: 100 % масштабта, бетке сыйғызбай басыңыз.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Жазылды: %1</translation>
    </message>
</context>
</TS>
