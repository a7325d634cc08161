<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Шрифты:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Делает из публичного заявления листовки, готовые к печати. Бесплатно и без сети; ничего не отслеживается и не отправляется.

Программа распространяется по лицензии MIT. Шрифты — по лицензии SIL Open Font License 1.1, её текст лежит рядом с каждым. Цветовые профили — общественное достояние (CC0 1.0). Значки нарисованы для этой программы и распространяются по её лицензии.

В основе — Qt и PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf и qpdf (MPL-2.0, Apache-2.0), PDFium и pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) и msgspec (BSD).</translation>
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
        <translation>Код не печатается: ссылки ещё нет, или в этом макете для кода нет места.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Ширина на бумаге: %1 см.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Телефон прочтёт его с расстояния до %1 см: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>вплотную к бумаге</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>в руке или на столе</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>и на ходу</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>через улицу или зал</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Выбрать цвет: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Новая, пустая</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Новая по образцу</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Настоящий размер (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Лицо и оборот рядом</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Перевод рядом с исходным текстом</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Проблемы и макеты</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Как это делается</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>О программе Leaflet Studio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Обрез</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Вылеты</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Безопасная зона</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Сгибы</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Рамки</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Показать на страницах</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Показать обрез, вылеты, безопасную зону, сгибы, рамки</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Выбрать день: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Выбрать день</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Открыть кампанию</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Кампании (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Сохранить кампанию</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Кампании (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Экспорт листовки</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>В кампании есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>От заявления к листовке</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>В этом макете не используется.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Местная группа</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Без мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Простой PDF в размер страницы, для принтера в офисе.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Печатайте в масштабе 100 %, без подгонки под страницу. Офисный принтер оставляет белый край.</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Картинка каждой страницы: выложить и переслать.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>10 пикселей на миллиметр; у второй страницы в имени -2.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Для экранов</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Для офисного принтера</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Картинки (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Кто печатает?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Файл готовится</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Прочтите перед печатью</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>В готовом файле найдены эти ошибки. Лучше вернуться и исправить их.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Всё равно экспортировать</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Вернуться и исправить</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл готов</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Готовый файл проверяется…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Файл записывается…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Я это знаю, и файл мне всё равно нужен</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Печати ничто не мешает.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Записано с %n ошибкой, о которой вы знаете.</numerusform>
            <numerusform>Записано с %n ошибками, о которых вы знаете.</numerusform>
            <numerusform>Записано с %n ошибками, о которых вы знаете.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>Ссылка на петицию</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Цвет акцента</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Самый мелкий шрифт</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Вводка</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Краткое заявление, для малых форматов</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Место заявления</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Состояние текста</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Страница мероприятия</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Тираж</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Бумага, как её называет типография</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Плотность бумаги, г/м²</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Imprint: who is responsible, who printed it</source>
        <translation>Выходные данные: кто отвечает, кто напечатал</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Эл. почта организации</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Телефон организации</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Country whose imprint rules hold, such as DE</source>
        <translation>Страна, чьи правила о выходных данных действуют, например DE</translation>
    </message>
    <message>
        <source>Imprint: published by (name, address)</source>
        <translation>Выходные данные: издатель (название, адрес)</translation>
    </message>
    <message>
        <source>Imprint: responsible person</source>
        <translation>Выходные данные: ответственное лицо</translation>
    </message>
    <message>
        <source>Imprint: promoted or ordered by</source>
        <translation>Выходные данные: заказчик</translation>
    </message>
    <message>
        <source>Imprint: on behalf of</source>
        <translation>Выходные данные: от имени</translation>
    </message>
    <message>
        <source>Imprint: printed by (name, address)</source>
        <translation>Выходные данные: типография (название, адрес)</translation>
    </message>
    <message>
        <source>Imprint: paid for by</source>
        <translation>Выходные данные: оплачено</translation>
    </message>
    <message>
        <source>Imprint: print run and date</source>
        <translation>Выходные данные: тираж и дата</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Перевод, проверенный носителем языка</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Перевод, ещё не проверенный</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Фото, а без него узор</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Ровный цвет</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Лучи</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Как в макете</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>Крупный шрифт: 12 пт</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Раздел: %1</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>Таких макетов нет.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Все форматы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>сделать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n слово лишнее</numerusform>
            <numerusform>%n слова лишних</numerusform>
            <numerusform>%n слов лишних</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>краткий текст, %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. Начните с «Новая по образцу» и замените слова слева, раздел за разделом. Страницы в середине — это файл, который пойдёт в печать.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Щёлкните по тексту на странице, чтобы перейти к его полю. Красный край отмечает текст, который не помещается; те же слова подчёркнуты в поле.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. Выберите макет справа, в «Макетах». Каждый показывает эту кампанию и кегль, который удаётся её тексту.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. Прочтите «Проблемы» справа. Щелчок ведёт к полю; кнопка исправляет то, что можно исправить без риска.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. Выберите «Экспорт» и типографию. Готовый файл ещё раз проверяется перед записью.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Клавиши: Alt+1 … Alt+6 — раздел, Ctrl+Z — отмена, Ctrl+Shift+E — экспорт, Ctrl и колесо мыши — масштаб страниц, F6 — следующая часть окна.</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» открыт в другом окне.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>«%1» открыт на компьютере «%2» или остался там открытым.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>Кто сохранит последним, заменит сохранённое другим.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>С тех пор как вы открыли «%1», его изменил кто-то другой.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Если заменить его, нынешняя версия сохранится рядом с вашими настройками.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n слово лишнее</numerusform>
            <numerusform>%n слова лишних</numerusform>
            <numerusform>%n слов лишних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>перевести %n текст</numerusform>
            <numerusform>перевести %n текста</numerusform>
            <numerusform>перевести %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не проверен</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Все языки уже есть</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Жирный (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Курсив (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Этот перевод ещё не проверен носителем языка.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновляется…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Типография</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Каким будет файл</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Для экранов: доступный PDF со ссылками</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Пока не печатать: %n ошибка</numerusform>
            <numerusform>Пока не печатать: %n ошибки</numerusform>
            <numerusform>Пока не печатать: %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Печати ничто не мешает</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Восстановить работу</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Кампания, которую ещё не сохраняли</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>Программа завершилась до того, как «%1» был сохранён. Вот что было набрано до %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Что ещё не сохранено</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(убрано)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Спросить позже</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>метки обреза</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>метки сгиба</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>приводочные метки</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>цветовая шкала</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>На листе: %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Картинки: не меньше %1 пикселей на дюйм.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>Файл %1 для: %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>Цвет заходит за обрез на %1 мм (вылеты).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>Текст отстоит от обреза на %1 мм.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Без меток за пределами страницы.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Не больше %1 % краски в одном месте; чёрный текст — только чёрной краской.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Складные листы: по две страницы на стороне.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Печатает: %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>PDF, чтобы пересылать и читать с экрана, с рабочими ссылками.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Размечен для программ чтения с экрана, в порядке чтения.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Без вылетов и меток: можно напечатать и на офисном принтере.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Что нужно сказать. Каждый макет берёт то, для чего есть место.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Петиция</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>Где подписывают. Ссылка становится QR-кодом.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>Куда приглашает местная группа. Пустые поля не печатаются.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Кто издаёт листовку и отвечает за неё.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Как это выглядит. Картинки всех макетов — справа.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Кто печатает и чего требует типография.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>От заявления к листовке, которую примет типография. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Новая по образцу</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Новая, пустая</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>Или перетащите файл .leaflet в это окно.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Здесь появятся кампании, которые вы открывали.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Это сам исходный текст: выберите язык перевода.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>перевести %n текст</numerusform>
            <numerusform>перевести %n текста</numerusform>
            <numerusform>перевести %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Все тексты переведены.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Исходный текст: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Проблемы и макеты</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть их</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Открыто для печати: печатайте в масштабе 100 %, без подгонки под страницу.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
</TS>
