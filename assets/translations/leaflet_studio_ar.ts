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
        <source>Print…</source>
        <translation>طباعة…</translation>
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
        <source>No event</source>
        <translation>بلا فعالية</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>ملف PDF بسيط بمقاس الصفحة نفسه، لطابعة المكتب.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>اطبعه بمقياس 100 % دون ملاءمة للصفحة. طابعة المكتب تترك حافة بيضاء.</translation>
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
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Imprint: who is responsible, who printed it</source>
        <translation>بيانات النشر: المسؤول والمطبعة</translation>
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
        <source>Country whose imprint rules hold, such as DE</source>
        <translation>البلد الذي تسري قواعده على بيانات النشر، مثل DE</translation>
    </message>
    <message>
        <source>Imprint: published by (name, address)</source>
        <translation>بيانات النشر: الناشر (الاسم والعنوان)</translation>
    </message>
    <message>
        <source>Imprint: responsible person</source>
        <translation>بيانات النشر: الشخص المسؤول</translation>
    </message>
    <message>
        <source>Imprint: promoted or ordered by</source>
        <translation>بيانات النشر: بطلب من</translation>
    </message>
    <message>
        <source>Imprint: on behalf of</source>
        <translation>بيانات النشر: نيابة عن</translation>
    </message>
    <message>
        <source>Imprint: printed by (name, address)</source>
        <translation>بيانات النشر: المطبعة (الاسم والعنوان)</translation>
    </message>
    <message>
        <source>Imprint: paid for by</source>
        <translation>بيانات النشر: على نفقة</translation>
    </message>
    <message>
        <source>Imprint: print run and date</source>
        <translation>بيانات النشر: عدد النسخ والتاريخ</translation>
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
        <source>Layouts</source>
        <translation>التخطيطات</translation>
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
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>المفاتيح: Alt+1 إلى Alt+6 لاختيار قسم، وCtrl+Z للتراجع، وCtrl+Shift+E للتصدير، وCtrl مع عجلة الفأرة لتكبير الصفحات، وF6 للانتقال إلى الجزء التالي من النافذة.</translation>
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
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
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
    <message>
        <source>All languages are there</source>
        <translation>كل اللغات موجودة</translation>
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
