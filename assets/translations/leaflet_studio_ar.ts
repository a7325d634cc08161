<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>الخطوط:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>يحوّل بيانًا عامًا إلى منشورات جاهزة للطباعة. مجاني ودون اتصال؛ لا يُتعقب شيء ولا يُرسل شيء.

البرنامج مرخص برخصة MIT. الخطوط مرخصة برخصة SIL Open Font License 1.1، ونص الرخصة بجانب كل منها. ملفات تعريف الألوان ملكية عامة (CC0 1.0). رُسمت الأيقونات لهذا البرنامج وهي برخصته.

يعتمد على Qt وPySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf وqpdf (MPL-2.0, Apache-2.0), PDFium وpypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) وmsgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>طباعة رقمية، ورق مصقول</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>مطبعة أوفست، أمريكا الشمالية، ورق مصقول</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>مطبعة أوفست، ورق مصقول، هامش قص 2 مم</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>مطبعة أوفست، ورق مصقول، بلا علامات</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>مطبعة أوفست، ورق مصقول، صفحات متقابلة بعلامات</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>مطبعة أوفست، ورق مصقول، بكل علامات الطباعة</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>مطبعة أوفست، ورق مصقول، بعلامات القص</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>مطبعة أوفست، ورق غير مصقول</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>ورق صحف وما شابه، 240 % حبر</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>طابعة مكتب، ورق عادي، بلا هامش قص</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>أجهزة أقدم: PDF/X-1a، بلا شفافية</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>أجهزة أقدم: PDF/X-3، بلا شفافية</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>بسيط: كله بلا زوائد</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>نص بزوائد وعناوين بلا زوائد</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>كله بزوائد</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>أوفست، ورق مصقول (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>أوفست، ورق غير مصقول (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>قد تظهر خطوط على مساحة كبيرة داكنة اللون؛ تخفيها صورة أو زخرفة.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>هامش القص والهامش الآمن 0.125 بوصة.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>لا تختره إلا إذا طلبت المطبعة علامات التسجيل وشريط الألوان.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>الألوان أبهت منها على الورق المصقول؛ والخط الأبيض الرفيع يمتلئ.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>بلا علامات: معظم المطابع على الإنترنت تطبع كل ما تجده.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>العلامات خارج هامش القص، بكل الأحبار.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>تترك معظم الطابعات حافة بيضاء؛ فلا يبلغ اللون الحافة.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>لا يجوز توزيع ملفات تعريف الصحف، فيقوم مقامها أوفست غير مصقول بحبر أقل.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>لا شيء شفاف في الملف؛ وما لا يمكن تعتيمه يُرفض بالاسم.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>اطبع بمقياس 100 % لا «ملاءمة للصفحة»: وإلا صغر رمز QR.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>صفحات مفردة بترتيب القراءة في ملف واحد؛ والمطبعة تتولى توزيعها.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>ملف تعريف المطبعة أفضل: اكتب ملف مطبعة يذكره.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>صفحتان على كل وجه كما تُطوى الورقة.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>خلايا فيها خطأ</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>لن يُطبع رمز: لا يوجد رابط بعد، أو لا مكان للرمز في هذا التخطيط.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>عرضه على الورق %1 سم.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>يقرؤه الهاتف من مسافة تصل إلى %1 سم: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>بتقريبه من الورقة</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>في اليد أو على الطاولة</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>وأثناء المرور أيضًا</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>عبر الشارع أو القاعة</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>اختيار لون: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>اختيار لون</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>مصنف Excel؛ تُقرأ ورقته الأولى.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>جدول OpenDocument؛ تُقرأ ورقته الأولى.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>اليوم أولًا: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>الشهر أولًا: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>الاسم القصير (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>فاصل الخلايا</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>لا صفوف تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
            <numerusform>صف واحد تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
            <numerusform>صفان تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
            <numerusform>%n صفوف تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
            <numerusform>%n صفًا تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
            <numerusform>%n صف تحت الصف الأول الذي يسمي الأعمدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>خلاياه الأولى</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>العمود %1، بلا اسم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>ما هو العمود «%1»</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>يشبه أيضًا: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>حدده في الأسفل</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>ليس وقتًا</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>«%1» في الصف %2 قد يكون يومين مختلفين، ولا يبيّن أي تاريخ آخر في العمود أيهما.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>«%1» في الصف %2 قد يكون يومين مختلفين، والتواريخ الأخرى في العمود متناقضة.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>لم يُعرف أي عمود: حدد ما هي.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>حدد أولًا كيف تُقرأ التواريخ.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>لا عمود للمعرّف id، فيُصنع من اسم المجموعة أو من مدينتها.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>تُقرأ التواريخ مثل %1 باليوم أولًا، كما تبيّن تواريخ العمود الأخرى.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>تُقرأ التواريخ مثل %1 بالشهر أولًا، كما تبيّن تواريخ العمود الأخرى.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>جديدة فارغة</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>جديدة من النموذج</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>تصدير كثير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>صنع حزم…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>دمج الردود…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>حفظ الرد…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>حفظ نسخة من المفتاح…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>جلب مفتاح…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>استيراد مجموعات…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>حفظ جدول نموذجي…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>الحجم الحقيقي (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>الوجه والظهر جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>الترجمة إلى جانب الأصل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>المشكلات والتخطيطات</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>طريقة العمل</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>حول Leaflet Studio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>خط القص</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>هامش القص</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>المنطقة الآمنة</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>الطيّات</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الأطر</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>إظهار على الصفحات</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>حزم المجموعات المحلية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>إظهار خط القص وهامش القص والمنطقة الآمنة والطيّات والأطر</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>مقارنة النسخ بالأصل</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>يُظهر أن الملفات الجاهزة لا تختلف إلا في الأطر المسموح بها، بايتًا ببايت وبكسلًا ببكسل: ملفات دفعة، أو ما أرسلته المجموعات المحلية إلى الطباعة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>الأطر التي يجوز أن تختلف</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>أسماء الأطر تفصلها فواصل؛ والنجمة * تقوم مقام أي رموز.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>إظهار ما يجوز أن يختلف أيضًا</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>النسخ واختلافاتها</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة المقارنة</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>حفظ ورقة المقارنة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>لا نسخ.</numerusform>
            <numerusform>لا يختلف شيء خارج الأطر المسموح بها في نسخة واحدة.</numerusform>
            <numerusform>لا يختلف شيء خارج الأطر المسموح بها في نسختين.</numerusform>
            <numerusform>لا يختلف شيء خارج الأطر المسموح بها في %n نسخ.</numerusform>
            <numerusform>لا يختلف شيء خارج الأطر المسموح بها في %n نسخة.</numerusform>
            <numerusform>لا يختلف شيء خارج الأطر المسموح بها في %n نسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>لا تختلف أي نسخة من %1.</numerusform>
            <numerusform>تختلف نسخة واحدة من %1 حيث لا يجوز.</numerusform>
            <numerusform>تختلف نسختان من %1 حيث لا يجوز.</numerusform>
            <numerusform>تختلف %n نسخ من %1 حيث لا يجوز.</numerusform>
            <numerusform>تختلف %n نسخة من %1 حيث لا يجوز.</numerusform>
            <numerusform>تختلف %n نسخة من %1 حيث لا يجوز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>لا استثناءات</numerusform>
            <numerusform>استثناء واحد</numerusform>
            <numerusform>استثناءان</numerusform>
            <numerusform>%n استثناءات</numerusform>
            <numerusform>%n استثناءً</numerusform>
            <numerusform>%n استثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>كما يجب</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>الصفحة %1: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (يجوز أن يختلف)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 مم، %3 مم من اليسار، %4 مم من الأعلى)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء ما لدينا</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>أخذ ما في «%1»</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>التعارض %1 من %2، بُتّ في %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>اختيار يوم: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>فتح حملة</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>الحملات (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>حفظ الحملة</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>الحملات (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>الصور (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>تصدير المنشور</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>مجلد المنشورات</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>ما زالت المنشورات تُصنع. هل تُوقف؟</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>ما صُنع يبقى. وبالمجلد نفسه يمكنك متابعة الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>استيراد مجموعات</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>جدول OpenDocument ‏(*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>حفظ جدول نموذجي</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>في الحملة تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>من البيان إلى المنشور</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>غير مستخدم في هذا التخطيط.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>المجموعة المحلية</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>استيراد مجموعات…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>صورة لكل صفحة، للنشر والإرسال.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>10 بكسل لكل مليمتر؛ وفي اسم الصفحة الثانية -2.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>للشاشات</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>لطابعة المكتب</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>صور (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>من يطبعه؟</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>حفظ نموذج طيّ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>يجري إعداد الملف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>اقرأ هذا قبل الطباعة</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>وُجدت هذه الأخطاء في الملف النهائي. الأفضل أن ترجع وتصححها.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>تصدير رغم ذلك</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>الرجوع والتصحيح</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>الملف جاهز</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>ورقة المعايرة</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>نموذج الطيّ</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>يجري صف الصفحات…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>يجري فحص الملف النهائي…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>أعلم ذلك وأريد الملف رغم ذلك</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>لا شيء يمنع طباعته.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>كُتب بلا أخطاء تعرفها.</numerusform>
            <numerusform>كُتب مع خطأ واحد تعرفه.</numerusform>
            <numerusform>كُتب مع خطأين تعرفهما.</numerusform>
            <numerusform>كُتب مع %n أخطاء تعرفها.</numerusform>
            <numerusform>كُتب مع %n خطأ تعرفه.</numerusform>
            <numerusform>كُتب مع %n خطأ تعرفه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>رابط العريضة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>الزخرفة</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>أصغر خط</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>بيان قصير للقياسات الصغيرة</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>مكان البيان</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>تاريخ البيان</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>حالة النص</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>صفحة الفعالية</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>الورق كما تسميه المطبعة</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>وزن الورق بالغرام/م²</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>صورة المجموعة بدل صورة الحملة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>بريد المنظمة الإلكتروني</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>هاتف المنظمة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>ترجمة راجعها متحدث أصلي</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>ترجمة لم تُراجع بعد</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>صورة، وإلا فزخرفة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>بيانات النشر بكلماتك</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>البلد الذي تسري قواعده</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>الشخص المسؤول</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>المطبعة</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>على نفقة</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>عدد النسخ والتاريخ</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>لون سادة</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>أشعة</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>كما في التخطيط</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>خط كبير: 12 نقطة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>القسم: %1، مقفل</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الأوجه</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>حيث يتّسع للنص فقط</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>أقفل المنظّمون التخطيط: فهو واحد لكل المجموعات.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>لا يوجد تخطيط كهذا.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>كل القياسات</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>يتعذر إعداده</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>لا كلمات زائدة</numerusform>
            <numerusform>كلمة زائدة</numerusform>
            <numerusform>كلمتان زائدتان</numerusform>
            <numerusform>%n كلمات زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>نص قصير، %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>اكتب جزءًا من اسم أو مدينة</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>بلا فعالية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>لم تُستورد أي مجموعة.</numerusform>
            <numerusform>استُوردت مجموعة واحدة. «تراجع» يعيد ما كان.</numerusform>
            <numerusform>استُوردت مجموعتان. «تراجع» يعيد ما كان.</numerusform>
            <numerusform>استُوردت %Ln مجموعات. «تراجع» يعيد ما كان.</numerusform>
            <numerusform>استُوردت %Ln مجموعة. «تراجع» يعيد ما كان.</numerusform>
            <numerusform>استُوردت %Ln مجموعة. «تراجع» يعيد ما كان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>استيراد مجموعات</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>قراءة الملف مجددًا</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>إضافة هذه المجموعات؛ الموجودة من قبل (المعرّف نفسه) تُحدَّث</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>استبدال: تبقى مجموعات هذا الملف وحدها</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>أخذ الصفوف الصحيحة</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>عدم أخذ شيء حتى تصح جميع الصفوف</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>لا يمكن قراءة هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>ما فُهم من %1</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>فحص كل خلية في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>لا خلايا فيها خطأ</numerusform>
            <numerusform>خلية واحدة فيها خطأ</numerusform>
            <numerusform>خليتان فيهما خطأ</numerusform>
            <numerusform>%Ln خلايا فيها خطأ</numerusform>
            <numerusform>%Ln خلية فيها خطأ</numerusform>
            <numerusform>%Ln خلية فيها خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>تظهر أول %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>لا مجموعات يمكن أخذها</numerusform>
            <numerusform>يمكن أخذ مجموعة واحدة</numerusform>
            <numerusform>يمكن أخذ مجموعتين</numerusform>
            <numerusform>يمكن أخذ %Ln مجموعات</numerusform>
            <numerusform>يمكن أخذ %Ln مجموعة</numerusform>
            <numerusform>يمكن أخذ %Ln مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد مجموعة واحدة</numerusform>
            <numerusform>استيراد مجموعتين</numerusform>
            <numerusform>استيراد %Ln مجموعات</numerusform>
            <numerusform>استيراد %Ln مجموعة</numerusform>
            <numerusform>استيراد %Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>معدّلة: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>كما كانت: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>محذوفة: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>صفوف لا يمكن أخذها: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. ابدأ بـ«جديدة من النموذج» واكتب نصك مكان نصه، قسمًا بعد قسم. الصفحات في الوسط هي الملف الذي سيُطبع.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. انقر نصًا في الصفحات لتصل إلى حقله. الحافة الحمراء تدل على نص لا يتسع له المكان، والكلمات نفسها مسطّر تحتها في حقلها.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. اختر تخطيطًا من «التخطيطات». كل منها يعرض هذه الحملة وحجم الخط الذي يبلغه نصها.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. اقرأ «المشكلات». النقر يقودك إلى الحقل، والزر يصحح ما يمكن تصحيحه بأمان.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. اختر «تصدير» ثم المطبعة. يُفحص الملف النهائي مرة أخرى قبل كتابته.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. «تصدير كثير» يصنع منشورًا لكل تخطيط ولغة ومجموعة في مجلد واحد. وما أُوقف يُتابع لاحقًا.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>المفاتيح: Alt+1 إلى Alt+6 لاختيار قسم، وCtrl+Z للتراجع، وCtrl+Shift+E للتصدير، وCtrl مع عجلة الفأرة لتكبير الصفحات، وF6 للانتقال إلى الجزء التالي من النافذة.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>كل مطبوع، ومنه المنشور أو الملصق الذي ينشر الأفكار بين جمهور واسع</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>المطبوعات المساعدة كجداول المواعيد وقوائم الأسعار معفاة (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>المواد المتعلقة بالانتخابات أو الاستفتاءات على المستوى الاتحادي</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>للولايات قواعدها؛ وبعضها يطلب عنوان المطبعة الكامل.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>المعتاد أن يُكتب «Authorised by …»: اكتبه في نصك الخاص بدل عبارة «Promoted by».</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>يوضع في النهاية، مقروءًا، بلون واحد متباين.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>الدعاية الانتخابية من الأحزاب والمرشحين (بإجازة وكيلهم) ومن أطراف أخرى</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>لا تُعرف قاعدة اتحادية لمنشور عن قضية خارج الانتخابات.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>للمقاطعات والبلديات قواعدها.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>لا تُعرف قاعدة اتحادية لمنشور ليس صحيفة ولا مجلة؛ وقد أُلغي عام 1998 واجب ذكر المطبعة والناشر على كل مطبوع.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>قد تطلب الكانتونات والبلديات أكثر من ذلك، خصوصًا قبل الاقتراع والانتخابات.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>ذكر المسؤول ممارسة حسنة.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>كل أنواع المطبوعات التي تسهم في تكوين الرأي</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>المطبوعات الخاصة بالتجارة والنقل والبيت وحدها (استمارات وقوائم أسعار) معفاة.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>قانون الصحافة شأن الولايات؛ راجع مادة ولايتك.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>«V.i.S.d.P.» (شخص مسؤول) عادة في المنشورات وواجب في الدوريات.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>كل نص مطبوع يُنشر، ما عدا الأعمال الصغيرة (بطاقات الزيارة وأوراق المراسلات والدعوات)</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>تُطبع «Ne pas jeter sur la voie publique» عادةً؛ وكونها واجبًا موضع خلاف.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>للمواد الانتخابية الرسمية قواعدها (Code électoral)، مثل ألوان العلم.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>المطبوعات التي يمكن اعتبارها موجهة إلى إنجاح حزب أو مرشح في انتخابات</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>المنشور عن قضية وحدها غير مشمول؛ وذكر من وراءه ممارسة حسنة.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>في وجه واحد يوضع على الوجه؛ وفي عدة صفحات على الأولى أو الأخيرة.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>لاسكتلندا قواعدها لانتخابات برلمانها ومجالسها.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>للمواد الرقمية قواعدها (Elections Act 2022) وهي غير مشمولة هنا.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>إن كان صاحب الطلب والناشر واحدًا فاكتب النص نفسه مرتين أو قدّر بنفسك خانة «نيابة عن».</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>الإعلانات والأوراق والملصقات التي تتعلق بانتخابات أو توزَّع دعمًا لترشح</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>لا تُعرف قاعدة لمنشور عن قضية وحدها.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>للاستفتاءات والانتخابات المحلية قوانينها بمواد مشابهة: راجعها.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>كل كتيب أو منشور أو ملصق يدعم انتخاب مرشح أو يضر به</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>المنشور الذي يعلن فقط تاريخ اجتماع انتخابي ووقته ومكانه معفى.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>تحتاج المطبعة إلى إقرار بهوية الناشر موقّع ويشهد عليه شخصان، وترسل نسخة منه.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>تطلب مكاتب الانتخابات عدد النسخ أيضًا.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>مواد الدعاية المطبوعة في انتخابات</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>لا تُعرف قاعدة لمنشور خارج الانتخابات؛ اسأل في المكان.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>يُمنع إنتاج مواد الدعاية خارج البلاد، وتُمنع المواد المجهولة المصدر.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>مواد الدعاية المطبوعة في الانتخابات والاستفتاءات</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>لا تُعرف قاعدة لمنشور خارج الانتخابات؛ وقد تمنعه قوانين أخرى أو تشترط وسمه: اسأل محاميًا في المكان.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>تُسلَّم نسخة إلى لجنة الانتخابات قبل التوزيع.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>كل مطبوع؛ وتُستثنى الإعلانات والتعريفات والتعاميم وما شابهها</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>ليس مؤكدًا أن المنشور إعلان معفى: الأسلم طبع البيانات.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>لمواد الانتخابات قواعدها وهي غير مشمولة هنا.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>الرسائل العامة (500 نسخة متشابهة فأكثر) من اللجان السياسية، أو من أي أحد، إن دعت صراحة إلى انتخاب مرشح اتحادي أو إسقاطه أو طلبت تبرعات</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>لا تُعرف قاعدة اتحادية لمنشور عن قضية وحدها؛ وللولايات قواعدها.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>يوضع داخل إطار مطبوع بخط واضح وتباين جيد.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>ويُذكر أيضًا هل أجازه مرشح: اكتب ذلك في نص بيانات النشر.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>علامة النقابة («union bug») تضعها المطبعة: اتركها لها.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>كل لوحة أو لافتة أو ملصق أو كتيب يراد به التأثير في نتيجة انتخابات، من يوم الدعوة إليها حتى النتيجة</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>خارج تلك المدة لا تُعرف قاعدة.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>نسخة سابقة محفوظة هنا: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>«%1» مفتوح على الحاسوب «%2» أو تُرك مفتوحًا هناك.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>من يحفظ أخيرًا يستبدل ما حفظه الآخر.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحه رغم ذلك</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>غيّر شخص آخر «%1» بعد أن فتحته.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>إذا استبدلته فستُحفظ نسخته الحالية بجانب إعداداتك.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>التخطيط والقياس والخط</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>حزمة مجموعة «%1» من %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>حزمة مجموعة «%1».</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>يمكنك تغيير: %1. وكل ما عدا ذلك أقفله المنظّمون.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>صُنعت هذه الحزمة بإصدار آخر من البرنامج يختلف فيه ما يلي: %1. قد تنكسر الأسطر في مواضع أخرى: راجع كل صفحة قبل الطباعة، أو استعمل إصدار المنظّمين.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>قواعد كل التخطيطات</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>قواعد التخطيط «%1»</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>النص: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>ما هذه الحزمة</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>حفظ الرد</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>ردود الحزم (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>مجلد الحزم</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>لن يُستبدل أي ملف في هذا المجلد: %1.</numerusform>
            <numerusform>سيُستبدل ملف واحد في هذا المجلد: %1.</numerusform>
            <numerusform>سيُستبدل ملفان في هذا المجلد: %1.</numerusform>
            <numerusform>ستُستبدل %n ملفات في هذا المجلد: %1.</numerusform>
            <numerusform>سيُستبدل %n ملفًا في هذا المجلد: %1.</numerusform>
            <numerusform>سيُستبدل %n ملف في هذا المجلد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>إن كانت حزمًا عادت إليك فادمجها أولًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>ردود للدمج</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>ردود وحزم محفوظة (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>مجلد الردود</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>حفظ نسخة من المفتاح</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>مفاتيح (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>جلب مفتاح</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>ملفات جاهزة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>حفظ ورقة المقارنة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>فعاليتها: العنوان والتاريخ والأوقات والمكان والرابط</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>جهة اتصالها: الاسم والهاتف والبريد</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>صورة خاصة بها بدل صورة الحملة</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>التخطيط والقياس والخط؛ وتبقى لدى المجموعة</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>افتح حملة أولًا.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>هذه حزمة مجموعة محلية: يفعل المنظّمون هذا في حملتهم.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>تُصنع الحزم للمجموعات المحلية: أضفها أولًا.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>لم تُصنع حزم من هذه الحملة بعد.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>هذه الحملة ليست حزمة: فلا تُعاد إلى أحد.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>ليس لهذه الحملة مفتاح بعد: يُصنع مع أول حزمها.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>كُتب: %1. من لديه هذا الملف يمكنه صنع حزم هذه الحملة: احفظه كما تحفظ المفتاح.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>المفتاح الآن على هذا الحاسوب: يمكنك صنع الحزم.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>المفتاح الآن على هذا الحاسوب. لكنه ليس مفتاح هذه الحملة.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>كُتب: %1، لم يتغيّر أي حقل. أرسل هذا الملف إلى المنظّمين.</numerusform>
            <numerusform>كُتب: %1، تغيّر حقل واحد. أرسل هذا الملف إلى المنظّمين.</numerusform>
            <numerusform>كُتب: %1، تغيّر حقلان. أرسل هذا الملف إلى المنظّمين.</numerusform>
            <numerusform>كُتب: %1، تغيّرت %n حقول. أرسل هذا الملف إلى المنظّمين.</numerusform>
            <numerusform>كُتب: %1، تغيّر %n حقلًا. أرسل هذا الملف إلى المنظّمين.</numerusform>
            <numerusform>كُتب: %1، تغيّر %n حقل. أرسل هذا الملف إلى المنظّمين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>لا كلمات زائدة</numerusform>
            <numerusform>كلمة زائدة</numerusform>
            <numerusform>كلمتان زائدتان</numerusform>
            <numerusform>%n كلمات زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
            <numerusform>%n كلمة زائدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>لا نصوص للترجمة</numerusform>
            <numerusform>نص واحد للترجمة</numerusform>
            <numerusform>نصان للترجمة</numerusform>
            <numerusform>%n نصوص للترجمة</numerusform>
            <numerusform>%n نصًا للترجمة</numerusform>
            <numerusform>%n نص للترجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>لم تُراجع</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>كل اللغات موجودة</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>صنع الحزم</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>صنع حزم للمجموعات المحلية</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>الحزمة هي هذه الحملة في ملف واحد لمجموعة محلية واحدة. تغيّر المجموعة ما تؤشّر عليه هنا، وكل ما عدا ذلك مقفل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>يمكن للمجموعة تغيير</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>النصوص، للمترجمين</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>النصوص التي يمكن تغييرها</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>الكل: لا مجموعات</numerusform>
            <numerusform>الكل: مجموعة واحدة</numerusform>
            <numerusform>الكل: مجموعتان</numerusform>
            <numerusform>الكل: %n مجموعات</numerusform>
            <numerusform>الكل: %n مجموعة</numerusform>
            <numerusform>الكل: %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>هذه المجموعات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>تُوقَّع الحزم بمفتاح المنظّمين. يبقى على هذا الحاسوب في %1 ولا يدخل أي حزمة ولا أي حملة. وتُحفظ الحملة مع الحزم: فهي تتذكّرها.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>تُصنع الحزم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>الحزم جاهزة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>جارٍ الإقفال والتوقيع…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>على الحاسوب الذي فيه المفتاح اختر «حفظ نسخة من المفتاح»، وهنا «جلب مفتاح». كلاهما في قائمة «ملف» تحت «حزم المجموعات المحلية».</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>توقّف قبل أي حزمة. اصنعها من جديد لتحصل عليها كلها.</numerusform>
            <numerusform>توقّف بعد حزمة واحدة. اصنعها من جديد لتحصل عليها كلها.</numerusform>
            <numerusform>توقّف بعد حزمتين. اصنعها من جديد لتحصل عليها كلها.</numerusform>
            <numerusform>توقّف بعد %n حزم. اصنعها من جديد لتحصل عليها كلها.</numerusform>
            <numerusform>توقّف بعد %n حزمة. اصنعها من جديد لتحصل عليها كلها.</numerusform>
            <numerusform>توقّف بعد %n حزمة. اصنعها من جديد لتحصل عليها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>لم تُكتب أي حزمة، وأكبرها %1 كيلوبايت.</numerusform>
            <numerusform>كُتبت حزمة واحدة، حجمها %1 كيلوبايت.</numerusform>
            <numerusform>كُتبت حزمتان، أكبرهما %1 كيلوبايت.</numerusform>
            <numerusform>كُتبت %n حزم، أكبرها %1 كيلوبايت.</numerusform>
            <numerusform>كُتبت %n حزمة، أكبرها %1 كيلوبايت.</numerusform>
            <numerusform>كُتبت %n حزمة، أكبرها %1 كيلوبايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>صُنع معها مفتاح المنظّمين: %1. احفظ نسخة من هذا الملف في مكان آمن، ولا تعطها لمن لا يجوز له صنع الحزم.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>من يطبعه؟</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>وكذلك على ورق المكتب، للقص والرص</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>نسخ تختلف في الأسود وحده</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>اختر تخطيطًا.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>اختر لغة.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>اختر مجموعة.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>لا مجموعات في الحملة</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>الكل: لا مجموعات</numerusform>
            <numerusform>الكل: مجموعة واحدة</numerusform>
            <numerusform>الكل: مجموعتان</numerusform>
            <numerusform>الكل: %n مجموعات</numerusform>
            <numerusform>الكل: %n مجموعة</numerusform>
            <numerusform>الكل: %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>المختارة هنا</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>بلا فعالية مجموعة</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>للشاشات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>تبدّل المطبعة عندئذ لوحًا واحدًا لكل نسخة. التخطيطات التي تتيح ذلك: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>مثل %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>تصدير كثير</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>منشور لكل تخطيط ولغة ومجموعة</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>اصنع المنشورات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>تُصنع المنشورات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>تقول ما كان في النافذة حين بدأتَ، محفوظًا أو لا. ويمكنك متابعة العمل فيها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>اصنع الباقي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>لا ينتج أي ملف.</numerusform>
            <numerusform>ينتج ملف واحد.</numerusform>
            <numerusform>ينتج ملفان.</numerusform>
            <numerusform>ينتج %n ملفات.</numerusform>
            <numerusform>ينتج %n ملفًا.</numerusform>
            <numerusform>ينتج %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>في المجلد منشورات هذه الحملة: لا يُصنع إلا الناقص أو المتغيّر.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>بسرعة المرة السابقة يستغرق ذلك نحو %1.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>تُذكر المدة بعد صنع أوائلها.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>وما لم يُحفظ بعد يدخل فيها أيضًا.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>توضع على ورق المكتب: لا ملفات</numerusform>
            <numerusform>توضع على ورق المكتب: ملف واحد</numerusform>
            <numerusform>توضع على ورق المكتب: ملفان</numerusform>
            <numerusform>توضع على ورق المكتب: %n ملفات</numerusform>
            <numerusform>توضع على ورق المكتب: %n ملفًا</numerusform>
            <numerusform>توضع على ورق المكتب: %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>لم يتعذر أي ملف</numerusform>
            <numerusform>تعذّر ملف واحد</numerusform>
            <numerusform>تعذّر ملفان</numerusform>
            <numerusform>تعذّرت %n ملفات</numerusform>
            <numerusform>تعذّر %n ملفًا</numerusform>
            <numerusform>تعذّر %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>لا ملفات بأخطاء</numerusform>
            <numerusform>ملف واحد فيه أخطاء، لا يُطبع بعد</numerusform>
            <numerusform>ملفان فيهما أخطاء، لا يُطبعان بعد</numerusform>
            <numerusform>%n ملفات فيها أخطاء، لا تُطبع بعد</numerusform>
            <numerusform>%n ملفًا فيها أخطاء، لا تُطبع بعد</numerusform>
            <numerusform>%n ملف فيها أخطاء، لا تُطبع بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>لم تُصنع المنشورات</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>كل ذلك مسرود في %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>نقرة تنسخ السطر مع أسماء كل ملفاته.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>بعض المنشورات ناقصة</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>صُنعت، لكن فيها أخطاء</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>المنشورات جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>لم يُصنع شيء الآن</numerusform>
            <numerusform>صُنع الآن ملف واحد</numerusform>
            <numerusform>صُنع الآن ملفان</numerusform>
            <numerusform>صُنعت الآن %n ملفات</numerusform>
            <numerusform>صُنع الآن %n ملفًا</numerusform>
            <numerusform>صُنع الآن %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لم يكن شيء موجودًا</numerusform>
            <numerusform>ملف واحد كان موجودًا</numerusform>
            <numerusform>ملفان كانا موجودين</numerusform>
            <numerusform>%n ملفات كانت موجودة</numerusform>
            <numerusform>%n ملفًا كانت موجودة</numerusform>
            <numerusform>%n ملف كانت موجودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص ملف واحد</numerusform>
            <numerusform>ينقص ملفان</numerusform>
            <numerusform>تنقص %n ملفات</numerusform>
            <numerusform>ينقص %n ملفًا</numerusform>
            <numerusform>ينقص %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>لا ملفات أوراق مكتب</numerusform>
            <numerusform>ملف واحد لأوراق المكتب</numerusform>
            <numerusform>ملفان لأوراق المكتب</numerusform>
            <numerusform>%n ملفات لأوراق المكتب</numerusform>
            <numerusform>%n ملفًا لأوراق المكتب</numerusform>
            <numerusform>%n ملف لأوراق المكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>في لا ملفات، مثل %1</numerusform>
            <numerusform>في ملف واحد، مثل %1</numerusform>
            <numerusform>في ملفين، مثل %1</numerusform>
            <numerusform>في %n ملفات، مثل %1</numerusform>
            <numerusform>في %n ملفًا، مثل %1</numerusform>
            <numerusform>في %n ملف، مثل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>غامق (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>مائل (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>دمج الردود</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>دمج ردود المجموعات المحلية</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>اختر ما عاد من المجموعات: ردود أو حزم محفوظة أو مجلدات كاملة منها. سترى ما تغيّره قبل أن يتغيّر أي شيء.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>تُقرأ الردود</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>قبول التغييرات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>الردود المرفوضة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>السطر المختار كاملًا</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>لا تعارضات للبتّ فيها.</numerusform>
            <numerusform>تعارض واحد للبتّ فيه: حتى ذلك الحين تُترك هذه الردود كاملة.</numerusform>
            <numerusform>تعارضان للبتّ فيهما: حتى ذلك الحين تُترك هذه الردود كاملة.</numerusform>
            <numerusform>%n تعارضات للبتّ فيها: حتى ذلك الحين تُترك هذه الردود كاملة.</numerusform>
            <numerusform>%n تعارضًا للبتّ فيها: حتى ذلك الحين تُترك هذه الردود كاملة.</numerusform>
            <numerusform>%n تعارض للبتّ فيها: حتى ذلك الحين تُترك هذه الردود كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>لم يُقبل أي تغيير.</numerusform>
            <numerusform>قُبل تغيير واحد. والتراجع يعيد كل شيء معًا.</numerusform>
            <numerusform>قُبل تغييران. والتراجع يعيدهما معًا.</numerusform>
            <numerusform>قُبلت %n تغييرات. والتراجع يعيدها معًا.</numerusform>
            <numerusform>قُبل %n تغييرًا. والتراجع يعيدها معًا.</numerusform>
            <numerusform>قُبل %n تغيير. والتراجع يعيدها معًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>كل صفحة على حدة، بقياسها</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>على الحافة الطويلة</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>على الحافة القصيرة</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>إلى اليمين، بالمليمتر</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>إلى أعلى، بالمليمتر</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>ورقة المعايرة…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>ورقة تُطبع على الوجهين: تبيّن العددين المطلوب إدخالهما هنا.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>ملف PDF بسيط بمقاس الصفحة نفسه، لطابعة المكتب.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>اطبعه بمقياس 100 % دون ملاءمة للصفحة. طابعة المكتب تترك حافة بيضاء.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>لا منشورات على الورقة.</numerusform>
            <numerusform>منشور واحد على كل ورقة، مع علامات القص.</numerusform>
            <numerusform>منشوران على كل ورقة، مع علامات القص.</numerusform>
            <numerusform>%n منشورات على كل ورقة، مع علامات القص.</numerusform>
            <numerusform>%n منشورًا على كل ورقة، مع علامات القص.</numerusform>
            <numerusform>%n منشور على كل ورقة، مع علامات القص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>صفحتان على كل وجه بترتيب الكتيّب: تُطوى من الوسط.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>اطبعه بنسبة 100 %، على الوجهين، مقلوبًا %1.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>يُصنع وفق قواعد طابعات المكتب: ورق عادي بلا هامش قص.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>لا شيء على ورقة %1</numerusform>
            <numerusform>واحد على ورقة %1</numerusform>
            <numerusform>اثنان على ورقة %1</numerusform>
            <numerusform>%n على ورقة %1</numerusform>
            <numerusform>%n على ورقة %1</numerusform>
            <numerusform>%n على ورقة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>كتيّب على %1</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>قلب الورقة</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>انزياح الظهر</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>من ينشر المنشور: الاسم والعنوان.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>الشخص المسؤول عن مضمونه.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>من طلب صنعه أو أجازه.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>لمن يُنشر إن كان لغيركم.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>من يطبعه: الاسم والعنوان. المطبعة تعرفهما.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>من يدفع ثمنه.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>كم نسخة ومتى: 5000، مارس 2027.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>إظهار كل أجزاء بيانات النشر</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>بيانات النشر</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>يُطبع كما هو، قبل الأجزاء.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>لا شيء، أو ليس في القائمة</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>القانون يطلب هذا الجزء: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>في الانتخابات يطلب القانون هذا الجزء: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>إن ورد في نصك الخاص فانقله إلى هنا.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>لا يُطلب من الجميع.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>أقفله المنظّمون: فهو واحد لكل المجموعات.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>اللغة %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>الإطار %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>لم يراجع متحدث أصلي هذه الترجمة بعد.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>يجري التحديث…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>المطبعة</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>كيف سيكون هذا الملف</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>للشاشات: ملف PDF سهل الوصول بروابط</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>اختيار تخطيط يتّسع للنص</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>لا أخطاء تمنع الطباعة</numerusform>
            <numerusform>لا تطبع بعد: خطأ واحد</numerusform>
            <numerusform>لا تطبع بعد: خطآن</numerusform>
            <numerusform>لا تطبع بعد: %n أخطاء</numerusform>
            <numerusform>لا تطبع بعد: %n خطأ</numerusform>
            <numerusform>لا تطبع بعد: %n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>لا شيء يمنع طباعته</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>لا يوجد رابط للعريضة، ولذلك لا رمز QR في المنشور.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>أدخل رابط العريضة.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>رابط العريضة %1 رابط مؤقت ولا يجوز طبعه.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>أدخل الرابط الحقيقي للعريضة.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>بيانات النشر ناقصة: تشترط معظم البلدان ذكر المسؤول عن المنشور.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>أدخل اسم الناشر وعنوانه.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>لم يراجع أحد الترجمة إلى «%1» بعد.</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>اطلب من متحدث أصلي مراجعتها، ثم اجعل حالتها «مراجَعة».</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>تنقص الترجمةَ «%1» الموجودة في الأصل.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>ترجمها.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>call</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>بيانات النشر</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>السطر التمهيدي</translation>
    </message>
    <message>
        <source>short</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>تنتهي الفعالية في %1، وهو وقت بدئها %2.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>تنتهي الفعالية في %1 قبل أن تبدأ في %2.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>تحقق من الوقتين.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>تنتهي الفعالية في %1 ولم يُذكر متى تبدأ.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>أدخل وقت البدء.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>ليس للفعالية تاريخ.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>أدخل تاريخها.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>اكتبه هكذا: ‎+49 30 1234567 دون كلمات أخرى.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>اكتبه هكذا: name@example.org.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>كانت الفعالية في %1 وقد مضى ذلك.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>أدخل التاريخ من جديد أو احذف الفعالية.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>الفعالية في %1، بعد أكثر من ثلاث سنوات.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>تحقق من السنة.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>ليس للبيان عنوان.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>البيان فارغ.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>اكتب نصه.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>كتابته مع ‎https://‎</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>اكتبه هكذا: ‎2027-03-18‎.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>«%1» ليس وقتًا.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>اكتبه هكذا: 18:30.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>«%1» ليس حجم خط بين %2 و%3 نقطة.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>اكتبه هكذا: 12.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>«%1» ليس لونًا.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>اكتبه هكذا: ‎#c4161c‎.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>«%1» ليس رمز بلد.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>اكتبه هكذا: DE.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>اكتبه هكذا: 5000.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>الرابط «%1» %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>يحوي مسافة أو محرفًا خفيًا</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>يحوي شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>ليس رابطًا</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>لا يبدأ بـ ‎https://‎</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>يحوي اسم مستخدم</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>لا يذكر موقعًا</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>اكتب ‎https://…‎</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>لا توجد صورة «%1» في ‎images/‎.</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>يكشف الرابط من أرسل الناس إليه (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>احذف هذه المعاملات.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>إزالة معاملات التتبع</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>يعدّ %1 كل مسح وقد يرسل الناس لاحقًا إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>استخدم رابط الصفحة نفسها.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>الاسم «%1» في الرابط %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>يحوي حروفًا تشبه غيرها</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>يخلط حروفًا متشابهة (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>مكتوب بحروف تشبه اللاتينية (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>اكتب الرابط من جديد.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>لا تُعرف قاعدة لبيانات النشر في البلد «%1».</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>اسأل مطبعة هناك عما يجب ذكره.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) يطلب في بيانات النشر: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>قانون الانتخابات</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 هذه ليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>املأ هذا الحقل؛ وما ورد في نص بيانات النشر لديك فمكانه هنا.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>«%1» مقفل: يُبقي المنظّم هذا الجزء من المنشور واحدًا لكل المجموعات.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>المتاح لك: %1. واسأل المنظّم عن غير ذلك.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>هذا الجزء مقفل: أخبر المنظّمين.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>الحزمة ناقصة: ينقصها %1.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>غُيّرت الحزمة: قائمة ما هو مقفل ليست قائمة المنظّم.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>غُيّرت الحزمة في جزء مقفل: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>صُنعت الحزمة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>غُيّرت الحزمة: توقيع المنظّم لا يطابقها.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>الحزمة تالفة: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>اطلب الحزمة من المنظّم مرة أخرى.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>تعذّرت قراءة المطبعة التي في الحزمة: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>تذكر المطبعة التي في الحزمة ملف ألوان يقع في مكان آخر من القرص.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>اسأل المنظّم.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>المفتاح الذي يوقّع حزم هذه الحملة ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>على الحاسوب الذي فيه المفتاح نفّذ «kit key export»، وهنا «kit key import». وإن ضاع فالأمر «kit key new» يصنع غيره، وتبقى ردود الحزم السابقة مقبولة.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>كُتبت قائمة الحزم بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>سيكون لحزمتي مجموعتين اسم الملف نفسه: «%1».</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>غيّر أحد المعرّفين.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>هذا من حملة أخرى: وُقّعت حزمته بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>ليس في الحملة مجموعة «%1» لها حزمة.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>هذا من حزمة قديمة للمجموعة «%1»: صُنعت بعدها حزمة أحدث.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>أرسل إلى المجموعة حزمتها الجديدة.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>هذا يغيّر حقلًا مقفلًا: «%1».</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>اسأل المجموعة عن ذلك.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>هذا أقدم من ردّ «%1» الذي دُمج.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>لا يلزم شيء، أو اطلب من المجموعة آخر ردّ لها.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>نص «%1» أطول من %2 حرف.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>الصورة «%1» ليست في الرد.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>«%1» ليس حقلًا يقبل هذا النص.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>اطلب من المجموعة إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>هذا ليس ردّ حزمة: ينقصه %1.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>غُيّر الرد بعد صنعه: توقيع الحزمة لا يطابقه.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>هذه الحملة ليست حزمة: لم يُوزَّع بها شيء.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>صُنع الرد بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>جُمع الرد من حزمتين.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>في الرد صورة ليست التي صُنع بها.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>مع صورته سيكون في الحملة أكثر من %1 ملف أو %2 ميغابايت.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>صغّر الصور أو أزل بعضها.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>غُيّرت الحملة هنا بعد صنع الحزمة.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>ردّان يقولان شيئين مختلفين.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>تعذّرت قراءة هذا المجلد: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>الإطار «%1» مختلف</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>الإطار «%1» جديد</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>الإطار «%1» غير موجود</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>الإطار «%1» في موضع آخر</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>تُرسم الأطر بترتيب آخر</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>يبدو مختلفًا</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>فيه %1 صفحة وفي الأصل %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>الصفحات بمقاسات مختلفة</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>موارد الصفحة مختلفة</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>يختلف ما ترسمه الصفحة خارج الأطر</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>تتعذّر قراءته: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>ليس ملف PDF</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>تتعذّر قراءة الأصل: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>تعذّرت مقارنة الملفات: انتهت العملية التي تقوم بها.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>جرّب عددًا أقل من الملفات لتجد الملف الذي لا تُقرأ.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>الاسم «%1» يخرج من المجلد.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>«%1» مضغوط على نحو لا يُصدَّق.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>إنه مشفّر.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>لا يمكن طبع %1.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>كتلة شفرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشفرة</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>اكتب فقرات بسيطة وعناوين فرعية وتمييزًا وقوائم واقتباسات.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>هذا الرابط غير مسموح: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>استخدم ‎https://‎ أو ‎mailto:‎ أو ‎tel:‎.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>نص «%1» لا يتسع له المكان: بأصغر حجم، %2 نقطة، تزيد كلمة واحدة.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>نص «%1» لا يتسع له المكان: بأصغر حجم، %2 نقطة، عدد الكلمات الزائدة %3.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>اختصر النص أو اختر تخطيطًا أكبر.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>نص «%1» أطول مما يتسع له هذا التخطيط، ولذلك وُضع النص القصير مكانه.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>سطر في «%1» أعرض من إطاره بـ %2 مم: جزء منه لا يجوز كسره.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>اختصر العنوان أو التاريخ أو الاسم فيه.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>جزء من «%1» ليس على الصفحة: «%2».</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>لا خط فيه المحرف «%1» (U+%2، %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>استبدله بغيره.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>كلمات المنشور الثابتة باللغة %1 (مثل «%2») لم تُراجع.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>اطلب من متحدث أصلي مراجعتها.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>رابط العريضة أطول من أن يصير رمز QR.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>التخطيط «%1» غير متاح بالقياس «%2»، فأُخذ %3.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>قياساته: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>لا مكان للغة ثانية في التخطيط «%1»، فتُركت «%2».</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>اختر تخطيطًا فيه صفحة لها.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>التخطيط «%1» بلغتين ولم تُختر الثانية.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>اختر لغة ثانية.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>لون التمييز %1 لا يمكن طبعه كما يبدو على الشاشة (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>اختر لونًا أغمق أو أقل زهوًا، أو اطلب تجربة طباعة.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>المطبعة «%1» لا تطبع %2.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>تطبع %1: اختر أحدها أو مطبعة أخرى.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>لا يُقرأ في الملف رمز QR يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>انظر إن كان مغطى أو معكوس الألوان أو صغيرًا جدًا.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>لا يُقرأ رمز QR على نحو موثوق.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>ارسمه بسيطًا داكنًا على أبيض.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>لا تُقرأ %1 من %2 نسخة مدارة ومموهة ومحببة من رمز QR.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>اترك الرمز كاملًا مكشوفًا واطبعه أكبر أو أغمق.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>رمز QR يؤدي إلى %1 لا إلى %2.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>صدّر المنشور مرة أخرى.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>وحدات رمز QR قياسها %1 مم؛ الجيد %2 مم والأدنى %3 مم.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>اطبع رمز QR أكبر أو اختصر رابطه.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>هامش رمز QR ليس سادة فاتحًا؛ يلزمه %1 مم من البياض من كل جانب.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>أخلِ المساحة حول رمز QR.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>رمز QR على أقل من %1 مم من خط القص.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>حرّك رمز QR إلى الداخل.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>رمز QR على بعد %1 مم من طية؛ واللازم %2 مم.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>رمز QR واقع على طية؛ واللازم %1 مم.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>أبعد رمز QR عن الطية.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 بحجم %2 نقطة؛ وأقل ما يُطبع جيدًا %3 نقطة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>النص الأبيض</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>النص متعدد الأحبار</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>كبّره.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 بسماكة %2 نقطة؛ وأقل ما يُطبع جيدًا %3 نقطة.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>خط أبيض</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>زد سماكته.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>لون يستهلك %1 من الحبر؛ والمطبعة تسمح بـ %2.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>اختر لونًا أقل حبرًا.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>%1 من الحبر على مربع 15 مم؛ والمطبعة تسمح بـ %2.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>فتّح الصورة أو اللون هناك، أو حوّله بملف تعريف المطبعة.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>نص على بعد %1 مم من خط القص؛ والآمن %2 مم.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>حرّك النص إلى الداخل.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>نص على بعد %1 مم من طية؛ والآمن %2 مم.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>نص يعبر طية؛ والآمن %1 مم.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>أبعد النص عن الطية.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>صورة واحدة قليلة البكسلات: %1 في البوصة؛ الجيد %2 والأدنى %3.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>صور قليلة البكسلات عددها %1: أدناها %2 في البوصة؛ الجيد %3 والأدنى %4.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>استخدم صورة أكبر أو ضعها أصغر.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>تباين النص مع خلفيته %1 إلى 1 فقط؛ والمقروء %2 إلى 1.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>غمّق النص أو فتّح خلفيته.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>الوصول غير مسموح.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>تتعذر كتابة هذا: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>أفسح مكانًا أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>موجود من قبل.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>هذه ليست حملة: لا يوجد campaign.toml.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>اختر المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>هذا الملف تالف أو ليس حملة: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>أُعدت هذه الحملة بإصدار أحدث من البرنامج (الصيغة %1، والمعروفة %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة الصورة «%1»: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>لا يتباين الشعار مع خلفيته إلا بنسبة %1 إلى 1، فلا يكاد يُرى.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>استخدم نسخة الشعار المخصصة للخلفيات الفاتحة، أو نسخة لها خلفية خاصة بها.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>استخدم نسخة الشعار المخصصة للخلفيات الداكنة، أو نسخة لها خلفية خاصة بها.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>التخطيط «%1» به خطأ فتُرك: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>أصلحه أو احذف مجلده: يذكر الأمر «leaflet-studio layouts check» كل أخطائه.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>إنه رسم (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>إنه رسم (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>إنه رسم (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>إنها صورة HEIC كالتي تلتقطها الهواتف</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>ليست بصيغة JPEG أو PNG أو WebP أو GIF أو TIFF</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>صدّره بصيغة PNG بعرض 2000 بكسل من البرنامج الذي رُسم فيه.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهاية الملف مفقودة</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>صغّرها: %1 مليون بكسل تكفي لأي صفحة.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>احفظها بصيغة JPEG أو PNG وأضفها من جديد.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>ما تكتبه لا يُحفظ للاستعادة حاليًا. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>احفظ عملك الآن، على قرص آخر إن كان هذا ممتلئًا.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>يتعذر حفظ ما تكتبه للاستعادة. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>احفظ عملك كثيرًا.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>تعذر حفظ النسخة السابقة. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>أفسح مكانًا على قرص مجلدك الشخصي.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>غيّر شخص آخر الملف بعد أن فُتح هنا.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>النمط «%1» %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>فيه قوس لم يُغلق أو لم يُفتح</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>يسمّي «%1» ولا وجود له؛ الموجود: %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>يحوي بين الأقواس أكثر من أسماء</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>لا يسمّي شيئًا يختلف من ملف إلى آخر، مثل {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>يحوي علامة لا تصح في أسماء الملفات على بعض الأنظمة</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>الاسم «%1» سيكون لأكثر من ملف.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>سمِّ في النمط التخطيط واللغة والمجموعة، أو غيّر معرّفات المجموعات.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>هذا المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>في هذا المجلد منشورات حملة أخرى، «%1».</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>انتهت العملية التي كانت تصنع المنشورات.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>ابدأ من جديد بالمجلد نفسه: ما صُنع يبقى.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>%1 قطع بقياس %2 لا تسعها ورقة %3: ينقص %4.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>قطعة بقياس %2 (%1) لا تسعها ورقة %3: ينقص %4.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>%1 عرضًا</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 طولًا</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>%1 عرضًا و%2 طولًا</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>اختر ورقة أكبر أو قطعًا أقل.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>لا تكفي الذاكرة لهذه الصفحة.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>استخدم صورًا أصغر.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>أخطأ البرنامج (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>لم يضع شيء. تراجع عن آخر تغيير وأبلغ عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>«%1» ليس تاريخًا بترتيب %2.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>اليوم ثم الشهر ثم السنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>الشهر ثم اليوم ثم السنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>السنة ثم الشهر ثم اليوم</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>في الصف %1 من الخلايا تحت %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>ضع النص الذي فيه فواصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>ليس للمجموعة معرّف id.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>أعطها اسمًا قصيرًا.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>المعرّف «%1» موجود من قبل في الصف %2.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>غيّر أحدهما.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>في الخلية %1 من الأحرف.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>«%1» يشبه صيغة حسابية، وقد أُخذ نصًا.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>ضع نتيجة الصيغة هناك إن كانت هي المقصودة.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>الصيغة «%1» لم تُحسب قط، فلا نتيجة في خليتها.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>افتح الملف في برنامج جداول واحفظه من جديد، أو ضع النتيجة هناك.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>لا يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>هذا مصنف Excel 97.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>هذا ليس جدولًا.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>احفظه بصيغة XLSX أو ODS أو CSV.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>هذا ليس CSV: ‏%1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>ابحث عن علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>تعذّر فك ترميز نص فيه: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>إنه تالف: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>هذا الجدول تالف: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>احفظه من جديد.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>يزيد حجمه بعد فك الضغط على %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>لا توجد ذاكرة كافية لهذا الملف.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>لا تحتوي الحملة على أي بيان.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>أضِف بيانًا، مثل statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>تتعذّر إزالة ملف: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>أزِله بنفسك، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>هذا الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>لا يوجد عمود «id».</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>أضِفه.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>المعرّف «%1» مكرّر مرتين.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>غيّر أحدهما.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>هذا ليس TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>صحّح هذا السطر.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>لا يوجد بيان %1 لهذا النص القصير.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>سمِّ الملف مثل en.md أو zh-Hans.md.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>الترويسة مفقودة: الأسطر بين --- و--- في الأعلى.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>يجب أن تحتوي الترويسة على أسطر مثل «title: …».</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>هذا ليس YAML: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>الترويسة معيبة: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>لا مكان لصورة في التخطيط «%1»، لذا حُذفت «%2».</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>اختر تخطيطًا فيه صورة، مثل flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>لا يوجد في الحملة: %1 «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>في هذا البرنامج ما يختلف عمّا لدى المنظّم: %1؛ وقد تنكسر الأسطر في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>استخدم إصدار البرنامج الذي جاءت منه الحزمة.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>النص في الأعمدة لا تتّسع له صفحة الشاشة.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>اختصر النص، أو اختر تخطيطًا آخر للشاشات.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>اختر تخطيطًا آخر للشاشات.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>لا توجد سمة خطوط «%1».</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>السمات المعروفة: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>لا توجد مطبعة «%1».</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1، و%2 لا يسمح بالشفافية، لذا لم يُسمَّ الملف %3.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>اجعله معتمًا، أو ضعه على خلفية بلون واحد، أو اختر مطبعة تقبل PDF/X-4.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>خط مضمّن بصيغة OpenType، وهذا لا يسمح به %1، لذا لم يُسمَّ الملف %2.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>اختر سمة خطوط أخرى، أو مطبعة تقبل PDF/X-4.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>في الصفحة شفافية (%1)؛ وهذا النوع من الملفات لا يسمح بها.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>%1 من المحارف ليس لها شكل في خطها (%2) وستُطبع مربعات فارغة.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>اختر خطًا يحتوي على هذه المحارف.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>تعذّر العثور في نص الملف على %1 من %2 كلمة: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>تحقّق من عدم نقص نص في الصفحة.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>ينتهي الرسم على بُعد %1 مم خارج القص (الحافة: %2)، على طول %3 مم؛ ويجب أن يمتد %4 مم، وإلا فقد يظهر خط أبيض بعد القص.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>مدّ اللون أو الصورة إلى هامش القص.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>النص الأسود ممزوج من %1 حبر؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>استخدم الأسود وحده (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>يتعذّر حساب حبر الصفحة.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>انظر إليها، أو احفظ الصورة من جديد بصيغة JPEG.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>تباين رمز QR هو %1؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>اطبعه أسود على أبيض.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>رمز QR لا يُطبع بالأسود وحده.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>ارسمه بـ CMYK 0 0 0 100 على أبيض.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>لا توجد كلمات للمطابع باللغة «%1».</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>الكلمات الثابتة للمطابع باللغة «%1» لم تُراجَع.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>اللغة «%1» غير معروفة: لا تقسيم للكلمات فيها، وكلماتها الثابتة وتواريخها بلغة %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>ما حُفظ للاسترجاع لا يستطيع هذا الإصدار من البرنامج قراءته.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>احتفظ بالمجلد: النصوص في ملفاته.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>يجري استرجاع هذه التغييرات في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>تابع هناك.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>القرص يعيد غير ما كُتب.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>احفظ على قرص آخر.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>احفظ باسم آخر أو استبدله: تُحفظ النسخة الموجودة الآن.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>تحقّق من وجود قرصه، أو ابحث عنه في مكان آخر.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>أنشئ المجلد، أو أعد توصيل قرصه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>نفدت المساحة المخصصة على هذا القرص.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>الملفات معًا أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقّق من المسار.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>اسم مالك الوسيلة (Medieninhaber) أو شركته ومكان النشر</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>اسم المُنتِج (Hersteller) أو شركته ومكان الإنتاج</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>من أذِن به: الاسم والعنوان أو البلدة، والشخص المسؤول إن كان هيئة</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>اسم المطبعة وعنوانها (تطلبه الولايات؛ تحقّق مما إذا كان يشمل حالتك)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>من أذِن به: الوكيل الرسمي أو المسجّل، أو اسم الطرف الثالث ورقم هاتفه وعنوانه البريدي أو على الإنترنت</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>اسم المطبعة أو شركتها وعنوانها</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>اسم الناشر أو شركته وعنوانه؛ وفي النشر الذاتي اسم المؤلف أو المحرر</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>اسم المطبعة وعنوانها، أو «imprimé par nos soins» إن كنت تطبعه بنفسك وتذكر من أنت</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>اسم المطبعة وعنوانها</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>اسم من يتسبب في نشره (promoter) وعنوانه</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>اسم وعنوان الشخص أو الهيئة التي يُنشر نيابةً عنها، ما لم تكن هي نفسها</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>اسم الناشر وعنوانه</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>اسم المطبعة وعنوانها، على الوجه</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>اسم الناشر وعنوانه، على الوجه</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>الجهة التي أنتجته ومكان الطباعة</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>من طلبه</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>من أي أموال دُفع ثمنه</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>اسم المُنتِج وعنوانه القانوني ورقمه الضريبي (INN)؛ وللفرد الاسم ومكان الإقامة</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>عدد النسخ وتاريخ الإصدار</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>أنه دُفع من الصندوق الانتخابي</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>اسم المطبعة واسمها التجاري وعنوانها، مع مكان الطباعة وتاريخها</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>اسم الناشر وعنوانه إن وُجد</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>«Paid for by» مع الاسم الكامل لمن دفع؛ ومع العنوان أو الهاتف أو الموقع إن لم يأذن به مرشّح</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>الاسم الكامل للمطبعة وعنوانها</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>الاسم الكامل للناشر وعنوانه</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>استعادة عملك</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>حملة لم تُحفظ قط</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>انتهى البرنامج قبل حفظ «%1». هذا ما كُتب حتى %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>غير محفوظ بعد</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>ما لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(غير موجود)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(أُزيل)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألني لاحقًا</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>ليست استشارة قانونية: القوانين تتغير ولها استثناءات.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>يسري على: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>يسري في الانتخابات على: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>لا تُعرف قاعدة للمنشورات.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>قُرئ نص القانون أو بيان جهة رسمية، %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>لم تتيسر قراءة كل ذلك في القانون نفسه، %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>المزيد عن هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>علامات القص</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>علامات الطي</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>علامات التسجيل</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>شريط الألوان</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>مع %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>صور لا تقل عن %1 بكسل في البوصة.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>ملف %1 لـ: %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>يمتد اللون %1 مم خارج خط القص (هامش القص).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>يبتعد النص %1 مم عن خط القص.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>بلا علامات خارج الصفحة.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>حبر لا يتجاوز %1 % في الموضع الواحد؛ والنص الأسود بالأسود وحده.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>الأوراق المطوية: صفحتان على كل وجه.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>تطبع: %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>ملف PDF للإرسال والقراءة على الشاشات، بروابط يمكن فتحها.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>موسوم لقارئات الشاشة بترتيب القراءة.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>بلا هامش قص ولا علامات: يمكن طباعته على طابعة المكتب أيضًا.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>أقفل المنظّمون هذه الحقول: فهي واحدة لكل المجموعات.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>ما يراد قوله. يأخذ كل تخطيط ما يتسع له.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>العريضة</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>حيث يوقّع الناس. يصبح الرابط رمز QR.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>ما تدعو إليه المجموعة المحلية. الحقول الفارغة لا تُطبع.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>من ينشر المنشور ويُسأل عنه.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>كيف يبدو. صور كل التخطيطات في «التخطيطات».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>من يطبعه وما الذي تطلبه المطبعة.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>وبجانبه ورقة طلب للمطبعة (PDF، صفحة واحدة)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>وبجانبه بطاقة عمل لبرامجها (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>نسخة تختلف عن غيرها في الأسود وحده</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>من البيان إلى منشور تقبله المطبعة. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>جديدة من النموذج</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>جديدة فارغة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>أو أفلِت ملف ‎.leaflet في هذه النافذة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>ستظهر هنا الحملات التي فتحتها.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>هذا هو الأصل نفسه: اختر اللغة التي تُترجم إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>لا نصوص للترجمة</numerusform>
            <numerusform>نص واحد للترجمة</numerusform>
            <numerusform>نصان للترجمة</numerusform>
            <numerusform>%n نصوص للترجمة</numerusform>
            <numerusform>%n نصًا للترجمة</numerusform>
            <numerusform>%n نص للترجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>كل النصوص مترجمة.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>الأصل: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>المشكلات والتخطيطات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>لم يضِع شيء مما كتبته: فهو باقٍ في هذه النافذة.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>حُفظ: %1. هذا الملف هو ردّك أيضًا: أرسله إلى المنظّمين.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>فُتح للطباعة: اطبع بمقياس 100 % دون ملاءمة للصفحة.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
</TS>
