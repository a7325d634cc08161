<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Convierte una declaración pública en folletos listos para imprimir. Gratis y sin conexión; nada se rastrea y nada se envía.

El programa está bajo la licencia MIT. Las fuentes están bajo la SIL Open Font License 1.1, cada una con su texto al lado. Los perfiles de color son de dominio público (CC0 1.0). Los iconos se dibujaron para este programa y están bajo su licencia.

Se basa en Qt y PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf y qpdf (MPL-2.0, Apache-2.0), PDFium y pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) y msgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>Impresión digital, papel estucado</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>Imprenta offset, Norteamérica, papel estucado</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>Imprenta offset, papel estucado, sangrado de 2 mm</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>Imprenta offset, papel estucado, sin marcas</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>Imprenta offset, papel estucado, pliegos de imprenta con marcas</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>Imprenta offset, papel estucado, con todas las marcas de impresión</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>Imprenta offset, papel estucado, con marcas de corte</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>Imprenta offset, papel sin estucar</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>Papel prensa y similares, 240 % de tinta</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>Impresora de oficina, papel corriente, sin sangrado</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>Equipos antiguos: PDF/X-1a, sin transparencia</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>Equipos antiguos: PDF/X-3, sin transparencia</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>Sencillo: todo sin serifas</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>Texto con serifas, títulos sin ellas</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>Todo con serifas</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>offset, papel estucado (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>offset, papel sin estucar (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>Una gran superficie de un color oscuro puede mostrar bandas; una imagen o un motivo las oculta.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>El sangrado y el margen de seguridad son de 0,125 pulgadas.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>Elíjalo solo si la imprenta pide marcas de registro y tira de color.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>Los colores son más apagados que en papel estucado; la letra blanca fina se ciega.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>Sin marcas: la mayoría de las imprentas en línea imprimen lo que encuentran.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>Las marcas están fuera del sangrado, en todas las tintas.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>La mayoría de las impresoras dejan un borde blanco; el color no llegará al borde.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>No se puede distribuir el perfil de ningún periódico; en su lugar está el offset sin estucar, con menos tinta.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>Nada en el archivo es transparente; lo que no puede hacerse opaco se rechaza por su nombre.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>Imprima al 100 %, no «ajustar a la página»: el código QR encogería.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>Páginas sueltas en orden de lectura, en un archivo; la imposición la hace la imprenta.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>Es mejor el perfil propio de la imprenta: escriba un archivo de imprenta que lo nombre.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>Dos páginas por cara, según se pliega la hoja.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>Celdas con algún error</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>No se imprime ningún código: aún no hay enlace o esta maqueta no tiene sitio para él.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Ancho impreso: %1 cm.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Un teléfono lo lee desde hasta %1 cm: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>acercándolo al papel</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>en la mano o sobre la mesa</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>también al pasar</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>desde el otro lado de la calle o de la sala</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Elegir un color: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Elegir un color</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y coma</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras verticales</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>Un libro de Excel; se lee su primera hoja.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>Una hoja de cálculo OpenDocument; se lee su primera hoja.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Primero el día: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Primero el mes: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>Nombre corto (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Celdas separadas por</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>%n fila debajo de la primera, que nombra las columnas.</numerusform>
            <numerusform>%n filas debajo de la primera, que nombra las columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Sus primeras celdas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Columna %1, sin nombre</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Qué es la columna «%1»</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>también parece: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>indíquelo abajo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>«%1» en la fila %2 puede ser dos días distintos, y ninguna otra fecha de la columna dice cuál.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>«%1» en la fila %2 puede ser dos días distintos, y las demás fechas de la columna se contradicen.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>No se reconoce ninguna columna: indique qué son.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>Indique primero cómo se leen las fechas.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>Ninguna columna es el id; se forma con el nombre del grupo o, si falta, con la ciudad.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>Las fechas como %1 se leen con el día primero, como muestran las demás fechas de la columna.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>Las fechas como %1 se leen con el mes primero, como muestran las demás fechas de la columna.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Nueva, vacía</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Nueva a partir del ejemplo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>Exportar muchos…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>Hacer kits…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>Incorporar respuestas…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>Guardar respuesta…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>Guardar una copia de la clave…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>Incorporar una clave…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Importar grupos…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>Guardar una plantilla de hoja de cálculo…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Tamaño real (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Anverso y reverso juntos</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Traducción junto al original</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Problemas y maquetas</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>Acerca de Leaflet Studio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Zona de seguridad</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Mostrar en las páginas</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>Kits para grupos locales</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Mostrar corte, sangrado, zona de seguridad, pliegues y marcos</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>Comparar versiones con su modelo</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>Muestra que los archivos terminados solo difieren en los marcos permitidos, por sus bytes y por sus píxeles: los de un lote o lo que los grupos locales enviaron a imprimir.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>Marcos que pueden diferir</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>Nombres de marcos separados por comas; * vale por cualquier signo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>Mostrar también lo que puede diferir</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>Versiones y sus diferencias</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>Guardar la hoja de contactos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>En %n versión no difiere nada fuera de los marcos permitidos.</numerusform>
            <numerusform>En %n versiones no difiere nada fuera de los marcos permitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%n versión de %1 difiere donde no debe.</numerusform>
            <numerusform>%n versiones de %1 difieren donde no deben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n excepción</numerusform>
            <numerusform>%n excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (puede diferir)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 mm, a %3 mm de la izquierda y %4 mm de arriba)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar lo nuestro</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>Tomar lo que dice «%1»</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>Conflicto %1 de %2, %3 decididos</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Elegir un día: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Abrir una campaña</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Campañas (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Guardar la campaña</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Campañas (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Exportar el folleto</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>La carpeta de los folletos</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>Aún se están haciendo folletos. ¿Detener?</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>Lo hecho se conserva. Con la misma carpeta puede hacer el resto más tarde.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Hojas de cálculo (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Importar grupos</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Hoja de cálculo OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>Guardar una plantilla de hoja de cálculo</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>La campaña tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>De una declaración a un folleto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>No se usa en esta maqueta.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Grupo local</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Importar grupos…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Una imagen de cada página, para publicar y enviar.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>10 píxeles por milímetro; la segunda página lleva -2 en su nombre.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Para pantallas</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Para la impresora de la oficina</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Imágenes (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>¿Quién lo imprime?</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>Guardar una maqueta de plegado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Creando el archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Lea esto antes de que vaya a imprenta</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>Se han encontrado estos errores en el archivo terminado. Es mejor volver y corregirlos.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Volver y corregir</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>hoja de calibración</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>maqueta de plegado</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Examinando el archivo terminado…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Escribiéndolo…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Lo sé, y quiero el archivo de todos modos</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Nada impide imprimirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Escrito con %n error que usted conoce.</numerusform>
            <numerusform>Escrito con %n errores que usted conoce.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>Enlace de la petición</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Maqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Ilustración</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Declaración breve, para formatos pequeños</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Lugar de la declaración</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Estado del texto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Página del acto</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Número de ejemplares</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Papel, como lo llama la imprenta</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Gramaje del papel en g/m²</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>Foto del grupo en vez de la de la campaña</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Correo electrónico de la organización</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Teléfono de la organización</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Traducción revisada por un hablante nativo</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Traducción aún sin revisar</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Foto o, si no la hay, un motivo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>Pie de imprenta con sus palabras</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>País cuyas normas rigen</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>Promovido o encargado por</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Imprenta</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>Tirada y fecha</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Color liso</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Rayos</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Como en la maqueta</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>Letra grande: 12 pt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Sección: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>Sección: %1, bloqueada</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>Solo donde cabe el texto</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Maquetas</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>Los organizadores han bloqueado la maqueta: es igual para todos los grupos.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>No hay ninguna maqueta así.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Todos los formatos</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>sobra %n palabra</numerusform>
            <numerusform>sobran %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>texto breve, %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>Escriba parte de un nombre o una ciudad</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Sin acto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln grupo importado. Deshacer lo retira.</numerusform>
            <numerusform>%Ln grupos importados. Deshacer los retira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Importar grupos</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Leer el archivo de nuevo</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>Añadir estos grupos; el que ya existe (mismo id) se actualiza</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>Reemplazar: solo quedan los grupos de este archivo</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Tomar las filas correctas</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>No tomar nada hasta que todas las filas sean correctas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>Lo que se entendió de %1</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>Examinando cada celda de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>%Ln celda con algún error</numerusform>
            <numerusform>%Ln celdas con algún error</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>se muestran las primeras %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>Se puede tomar %Ln grupo</numerusform>
            <numerusform>Se pueden tomar %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>Importar %Ln grupo</numerusform>
            <numerusform>Importar %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiados: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Filas que no se pueden tomar: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. Empiece con «Nueva a partir del ejemplo» y sustituya sus palabras, sección por sección, en el formulario. Las páginas del centro son el archivo que se imprimirá.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Haga clic en un texto de las páginas para ir a su campo. Un borde rojo marca el texto que no cabe; las mismas palabras aparecen subrayadas en su campo.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. Elija una maqueta en «Maquetas». Cada una muestra esta campaña y el cuerpo de letra que alcanza su texto.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. Lea «Problemas». Un clic lleva al campo; un botón corrige lo que se puede corregir sin riesgo.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. Elija «Exportar» y la imprenta. El archivo terminado se examina una vez más antes de escribirse.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. «Exportar muchos» hace un folleto para cada maqueta, idioma y grupo en una carpeta. Lo detenido sigue más tarde.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Teclas: de Alt+1 a Alt+6 eligen una sección, Ctrl+Z deshace, Ctrl+Mayús+E exporta, Ctrl y la rueda del ratón cambian el zoom de las páginas, F6 pasa a la siguiente parte de la ventana.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>toda obra impresa, también una octavilla o un cartel que difunda ideas a un círculo amplio</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>Los meros auxiliares, como horarios y listas de precios, están exentos (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>comunicaciones sobre elecciones o referendos a nivel federal</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>Los estados tienen normas propias; varios piden la dirección completa de la imprenta.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>Es habitual decir «Authorised by …»: escríbalo en el texto propio en lugar de la etiqueta «Promoted by».</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>Va al final, legible, en un color liso que contraste.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>la publicidad electoral de partidos y candidatos (autorizada por su agente) y de terceros</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>Para una octavilla sobre un asunto fuera de elecciones no se conoce norma federal.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>Las provincias y los municipios tienen normas propias.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>Para una octavilla que no es periódico ni revista no se conoce norma federal; el deber de nombrar imprenta y editor acabó en 1998.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>Los cantones y municipios pueden pedir más, sobre todo antes de votaciones y elecciones.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>Nombrar al responsable es buena práctica.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>impresos de toda clase que participan en la formación de la opinión</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>Los impresos solo para comercio, transporte y hogar (formularios, listas de precios) están exentos.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>La ley de prensa es de cada estado federado; busque el artículo del suyo.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>«V.i.S.d.P.» (persona responsable) es costumbre en octavillas y deber en publicaciones periódicas.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>todo texto impreso hecho público, salvo trabajos menores (tarjetas de visita, membretes, invitaciones)</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>«Ne pas jeter sur la voie publique» se imprime por costumbre; se discute si es un deber.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>El material electoral oficial tiene normas propias (Code électoral), por ejemplo sobre los colores de la bandera.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>impresos que puedan considerarse destinados a promover el éxito de un partido o candidato en unas elecciones</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>Una octavilla solo sobre un asunto no está incluida; decir quién está detrás es buena práctica.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>En una sola cara va en el anverso; en varias páginas, en la primera o la última.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>Escocia tiene normas propias para las elecciones a su Parlamento y concejos.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>El material digital tiene normas propias (Elections Act 2022), que aquí no se tratan.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>Si promotor y editor son el mismo, escriba el texto dos veces o decida usted sobre «en nombre de».</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>avisos, hojas y carteles que se refieren a unas elecciones o se reparten en favor de una candidatura</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>Para una octavilla solo sobre un asunto no se conoce norma.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>Los referendos y las elecciones locales tienen leyes propias con artículos parecidos: consúltelas.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>todo folleto, octavilla o cartel que favorezca o perjudique la elección de un candidato</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>Una octavilla que solo anuncia fecha, hora y lugar de un mitin electoral está exenta.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>La imprenta necesita una declaración de identidad del editor, firmada y atestiguada por dos personas, y envía una copia.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>Las oficinas electorales piden también la tirada.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>material impreso de campaña en unas elecciones</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>Para una octavilla fuera de elecciones no se conoce norma; pregunte en el lugar.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>Está prohibido producir material de campaña fuera del país y el material anónimo.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>material impreso de campaña en elecciones y referendos</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>Para una octavilla fuera de elecciones no se conoce norma; otras leyes pueden prohibirla o exigir marcas: consulte a un abogado del lugar.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>Antes del reparto se entrega un ejemplar a la comisión electoral.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>toda obra impresa; avisos, tarifas, circulares y similares están exentos</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>No es seguro que una octavilla sea un aviso exento: lo seguro es imprimir los datos.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>El material electoral tiene normas propias, que aquí no se tratan.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>comunicaciones públicas (500 envíos similares o más) de comités políticos, o de cualquiera, que piden expresamente elegir o derrotar a un candidato federal o piden aportaciones</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>Para una octavilla solo sobre un asunto no se conoce norma federal; los estados tienen las suyas.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>Va en un recuadro impreso, con letra y contraste claramente legibles.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>También dice si lo autorizó un candidato: escríbalo en el texto del pie de imprenta.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>La marca sindical («union bug») la pone la imprenta: déjesela a ella.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>toda valla, pancarta, cartel o folleto destinado a influir en el resultado de unas elecciones, desde su convocatoria hasta el resultado</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>Fuera de ese tiempo no se conoce norma.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>Aquí se guarda una versión anterior: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>«%1» está abierto en el equipo «%2» o quedó abierto allí.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>Quien guarde el último sustituirá lo que guardó el otro.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Otra persona ha cambiado «%1» desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Si lo sustituye, la versión actual se conserva junto a su configuración.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>acto</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>nombre del grupo</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>maqueta, formato y tipografía</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>Kit para %1, de %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>Kit para %1.</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>Puede cambiar: %1. Todo lo demás está bloqueado por los organizadores.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>Este kit se hizo con otra versión del programa, que tiene distintos: %1. Las líneas pueden cortarse en otro sitio: mire cada página antes de imprimir o use la versión de los organizadores.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>reglas de todas las maquetas</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>reglas de la maqueta «%1»</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>texto: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>Qué es este kit</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>Respuestas de kits (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>Carpeta para los kits</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>Se reemplazaría %n archivo de esta carpeta: %1.</numerusform>
            <numerusform>Se reemplazarían %n archivos de esta carpeta: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>Si son kits que han vuelto, incorpórelos primero o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>Respuestas que se van a incorporar</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>Respuestas y kits guardados (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>Carpeta con respuestas</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Guardar una copia de la clave</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>Incorporar una clave</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Archivos terminados</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>Su acto: título, fecha, horas, lugar, enlace</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>Su contacto: nombre, teléfono, correo</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>Una foto propia en vez de la de la campaña</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>El nombre del grupo</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>Maqueta, formato y tipografía; se quedan en el grupo</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>Abra primero una campaña.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>Es el kit de un grupo local: esto lo hacen los organizadores en su campaña.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>Los kits se hacen para grupos locales: añádalos primero.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>Aún no se han hecho kits de esta campaña.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>Esta campaña no es un kit: no se devuelve a nadie.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>Esta campaña aún no tiene clave: se hace con los primeros kits.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>Escrito: %1. Quien lo tenga puede hacer kits de esta campaña: guárdelo como se guarda una llave.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>La clave ya está en este ordenador: puede hacer kits.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>La clave ya está en este ordenador. No es la de esta campaña.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Escrito: %1, %n campo cambiado. Envíe este archivo a los organizadores.</numerusform>
            <numerusform>Escrito: %1, %n campos cambiados. Envíe este archivo a los organizadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>sobra %n palabra</numerusform>
            <numerusform>sobran %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n texto por traducir</numerusform>
            <numerusform>%n textos por traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Ya están todos los idiomas</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>Hacer kits</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>Hacer kits para grupos locales</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>Un kit es esta campaña en un archivo para un grupo local. El grupo cambia lo que marque aquí; todo lo demás queda bloqueado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>Un grupo puede cambiar</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>Textos, para traductores</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>Textos que se pueden cambiar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Todos: %n grupo</numerusform>
            <numerusform>Todos: %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>Estos grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>Los kits se firman con la clave de los organizadores. Se queda en este ordenador, en %1, y no entra en ningún kit ni campaña. Con los kits se guarda la campaña: los recuerda.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>Haciendo los kits</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>Los kits están listos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>Bloqueando y firmando…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>En el ordenador que la tiene elija «Guardar una copia de la clave» y aquí «Incorporar una clave». Ambos están en el menú Archivo, en «Kits para grupos locales».</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>Detenido tras %n kit. Vuelva a hacerlos para tenerlos todos.</numerusform>
            <numerusform>Detenido tras %n kits. Vuelva a hacerlos para tenerlos todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>Se ha escrito %n kit, el mayor de %1 kB.</numerusform>
            <numerusform>Se han escrito %n kits, el mayor de %1 kB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>Con ellos se ha hecho la clave de los organizadores: %1. Guarde una copia de este archivo en un lugar seguro y no la dé a nadie que no deba hacer kits.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Maquetas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>¿Quién lo imprime?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>También en papel de oficina, para cortar y apilar</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>Versiones que solo cambian en el negro</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>Elija una maqueta.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Elija un idioma.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Elija un grupo.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>La campaña no tiene grupos</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Todos: %n grupo</numerusform>
            <numerusform>Todos: %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>Los elegidos aquí</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>Sin el acto de un grupo</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Para pantallas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>La imprenta cambia entonces una plancha por versión. Maquetas que lo permiten: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>Exportar muchos</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>Un folleto por maqueta, idioma y grupo</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>Hacer los folletos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>Haciendo los folletos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>Dicen lo que había en la ventana al empezar, guardado o no. Puede seguir trabajando en ella.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Hacer el resto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>Se obtiene %n archivo.</numerusform>
            <numerusform>Se obtienen %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>La carpeta contiene folletos de esta campaña: solo se hace lo que falta o ha cambiado.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>Tan rápido como los últimos, tarda unos %1.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>Cuánto tarda se dirá cuando estén los primeros.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>Lo que aún no se ha guardado también figura en ellos.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Colocándolos en papel de oficina: %n archivo</numerusform>
            <numerusform>Colocándolos en papel de oficina: %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Quedan unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n no se pudo hacer</numerusform>
            <numerusform>%n no se pudieron hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n con errores, aún no imprimir</numerusform>
            <numerusform>%n con errores, aún no imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>Los folletos no se hicieron</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>Todo figura en %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>Un clic copia una línea con los nombres de todos sus archivos.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>Faltan algunos folletos</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>Hechos, pero con errores</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>Los folletos están listos</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>%n hecho ahora</numerusform>
            <numerusform>%n hechos ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>%n archivo de hojas de oficina</numerusform>
            <numerusform>%n archivos de hojas de oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>En %n archivo, por ejemplo %1</numerusform>
            <numerusform>En %n archivos, por ejemplo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursiva (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>Incorporar respuestas</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>Incorporar las respuestas de los grupos locales</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>Elija lo que han devuelto los grupos: respuestas, kits guardados o carpetas enteras. Verá lo que cambian antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que ha vuelto</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Incorporar los cambios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>Respuestas rechazadas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>La línea elegida completa</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>Queda %n conflicto por decidir: hasta entonces esas respuestas no se incorporan.</numerusform>
            <numerusform>Quedan %n conflictos por decidir: hasta entonces esas respuestas no se incorporan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>Se ha incorporado %n cambio. Deshacer los quita todos juntos.</numerusform>
            <numerusform>Se han incorporado %n cambios. Deshacer los quita todos juntos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>Cada página por separado, en su tamaño</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>por el borde largo</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>por el borde corto</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>a la derecha, en mm</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>hacia arriba, en mm</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>Hoja de calibración…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>Una hoja para imprimir por ambas caras: muestra los dos números que se introducen aquí.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Un PDF sencillo del tamaño de la página, para la impresora de la oficina.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Imprímalo al 100 %, sin ajustar a la página. Una impresora de oficina deja un borde blanco.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>%n folleto en cada hoja, con marcas de corte.</numerusform>
            <numerusform>%n folletos en cada hoja, con marcas de corte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>Dos páginas por cara, en el orden de un cuadernillo: dóblelo por la mitad.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>Imprímalo al 100 %, por ambas caras, girando %1.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>Hecho según las reglas de impresoras de oficina: papel común, sin sangrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>%n en una hoja %1</numerusform>
            <numerusform>%n en una hoja %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>Cuadernillo en %1</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>Gira la hoja</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>El reverso se desvía</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>Quién publica la octavilla: nombre y dirección.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>La persona que responde de su contenido.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>Quién lo encarga o lo autorizó.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>Para quién se publica, si es otra persona.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>Quién lo imprime: nombre y dirección. La imprenta los sabe.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>Quién lo paga.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>Cuántos ejemplares y cuándo: 5.000, marzo de 2027.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>Mostrar todas las partes del pie de imprenta</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Pie de imprenta</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>Se imprime tal cual, antes de las partes.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>Ninguno, o no está en la lista</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>La ley exige esta parte: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>En elecciones la ley exige esta parte: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>Si su propio texto ya lo dice, páselo aquí.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>No se exige a todos.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>Bloqueado por los organizadores: es igual para todos los grupos.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>idioma %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>marco %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Esta traducción aún no la ha revisado un hablante nativo.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Imprenta</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Cómo será este archivo</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Para pantallas: PDF accesible con enlaces</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>Elegir una maqueta en la que quepa</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>No imprima aún: %n error</numerusform>
            <numerusform>No imprima aún: %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Nada impide imprimirlo</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>Se está examinando…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>No hay enlace a la petición, así que el folleto no tiene código QR.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>Introduzca el enlace de la petición.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>El enlace de la petición %1 es provisional y no debe imprimirse.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>Introduzca el enlace verdadero de la petición.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>Falta el pie de imprenta: la mayoría de los países exige decir quién responde del folleto.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>Introduzca el nombre y la dirección del editor.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>Nadie ha revisado aún la traducción a «%1».</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>Pida a un hablante nativo que la revise y ponga después su estado en «revisada».</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>A la traducción le falta «%1», que está en el original.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Tradúzcalo.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamamiento</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>texto breve</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acto</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>pie de imprenta</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>antetítulo</translation>
    </message>
    <message>
        <source>short</source>
        <translation>texto breve</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>El acto termina a las %1, cuando empieza a las %2.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>El acto termina a las %1, antes de empezar a las %2.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Compruebe ambas horas.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>El acto termina a las %1, pero no dice cuándo empieza.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>Introduzca cuándo empieza.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>El acto no tiene fecha.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>Introduzca la fecha.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>Escríbalo como +49 30 1234567, sin más palabras.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Escríbala como name@example.org.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>El acto fue el %1, y eso ya ha pasado.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>Introduzca la fecha de nuevo u omita el acto.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>El acto es el %1, dentro de más de tres años.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Compruebe el año.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>La declaración no tiene titular.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>Escriba un titular.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>La declaración está vacía.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Escriba su texto.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>Escribirlo con https://</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>Escríbala como 2027-03-18.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>Escríbala como 18:30.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>«%1» no es un cuerpo de letra entre %2 y %3 pt.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>Escríbalo como 12.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>«%1» no es un color.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>Escríbalo como #c4161c.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>«%1» no es un código de país.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>Escríbalo como DE.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>Escríbalo como 5000.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>El enlace «%1» %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>contiene un espacio o un carácter invisible</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>contiene una barra inversa</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>no es un enlace</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>no empieza por https://</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>contiene un nombre de usuario</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>no nombra ningún servidor</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>Escriba https://…</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>No hay ninguna imagen «%1» en images/.</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>El enlace revela quién ha enviado a la gente (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>Quite esos parámetros.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>Quitar los parámetros de rastreo</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>%1 cuenta cada escaneo y más tarde puede llevar a la gente a otro sitio.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>Use el enlace propio de la página.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>El nombre «%1» del enlace %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>contiene letras que parecen otras</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>mezcla letras parecidas (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>está escrito con letras que parecen latinas (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>Escriba el enlace de nuevo.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>No se conoce ninguna norma de pie de imprenta para el país «%1».</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>Pregunte a una imprenta de allí qué debe figurar.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) exige en el pie de imprenta: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>La ley</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>En elecciones, la ley</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 No es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>Rellene este campo; lo que ya diga su propio pie de imprenta debe ir aquí.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>«%1» está bloqueado: el organizador mantiene esta parte del folleto igual para todos los grupos.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>Puede cambiar: %1. Para lo demás, pregunte al organizador.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>Esta parte está bloqueada: avise a los organizadores.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>El kit no está completo: falta %1.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>El kit se ha modificado: su lista de lo bloqueado no es la del organizador.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>El kit se ha modificado en una parte bloqueada: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>El kit se hizo con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>El kit se ha modificado: la firma del organizador no coincide.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>El kit está dañado: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>Pida el kit de nuevo al organizador.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>No se puede leer la imprenta de este kit: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>La imprenta de este kit nombra un perfil de color que está en otro lugar del disco.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>Pregunte al organizador.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>La clave que firma los kits de esta campaña no está en este ordenador.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>En el ordenador que la tiene ejecute «kit key export» y aquí «kit key import». Si se perdió, «kit key new» hace otra; las respuestas de kits anteriores se siguen aceptando.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>La lista de kits la escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>Los kits de dos grupos tendrían el mismo nombre de archivo, «%1».</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>Cambie uno de los identificadores.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>Es de otra campaña: su kit se firmó con otra clave.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>La campaña no tiene ningún grupo «%1» con kit.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>Es de un kit antiguo de «%1»: desde entonces se hizo otro.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>Envíe al grupo su kit nuevo.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>Esto cambia un campo bloqueado: «%1».</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>Pregunte al grupo.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>Es anterior a la respuesta de «%1» ya incorporada.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>No hay que hacer nada, o pida al grupo la última.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>El texto de «%1» tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>La imagen «%1» no está en la respuesta.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>«%1» no es un campo que admita este texto.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>Pida al grupo que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>No es la respuesta de un kit: falta %1.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>La respuesta se modificó después de hacerse: la firma del kit no coincide.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>Esta campaña no es un kit: no se repartió nada con ella.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>La respuesta se hizo con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>La respuesta se compuso con dos kits.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>Una imagen de la respuesta no es la que tenía al hacerse.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>Con su imagen la campaña tendría más de %1 archivos o %2 MB.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>Reduzca las imágenes o quite algunas.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>La campaña se cambió aquí desde que se hizo el kit.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>Dos respuestas dicen cosas distintas.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>No se puede leer esta carpeta: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>el marco «%1» difiere</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>el marco «%1» es nuevo</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>falta el marco «%1»</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>el marco «%1» está en otro sitio</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>los marcos se dibujan en otro orden</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>se ve distinto</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>tiene %1 páginas, el modelo %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>las páginas son de tamaños distintos</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>los recursos de la página difieren</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>difiere lo que la página dibuja fuera de los marcos</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>no es un PDF</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>No se puede leer el modelo: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>No se pudieron comparar los archivos: el proceso terminó.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>Pruebe con menos archivos para encontrar el que no puede leer.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>El nombre «%1» sale de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>«%1» está comprimido de forma increíble.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>%1 no se puede imprimir.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>El HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>Un bloque de código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>Escriba párrafos sencillos, subtítulos, énfasis, listas y citas.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>Este enlace no está permitido: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>Use https://, mailto: o tel:.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>El texto «%1» no cabe: con el cuerpo más pequeño, %2 pt, sobra una palabra.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>El texto «%1» no cabe: con el cuerpo más pequeño, %2 pt, sobran %3 palabras.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>Acorte el texto o elija una maqueta más grande.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>El texto «%1» es demasiado largo para esta maqueta, así que figura el texto breve.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>Una línea de «%1» es %2 mm más ancha que su marco: una parte no se puede partir.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>Acorte la dirección, la fecha o el nombre que contiene.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>Una parte de «%1» no está en la página: «%2».</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>Ninguna fuente tiene el carácter «%1» (U+%2, %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>Sustitúyalo por otro.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>Las palabras fijas del folleto en %1 (como «%2») están sin revisar.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>Pida a un hablante nativo que las revise.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>El enlace de la petición es demasiado largo para un código QR.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>La maqueta «%1» no existe en formato «%2», así que es %3.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>Sus formatos: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>La maqueta «%1» no tiene sitio para un segundo idioma, así que se omite «%2».</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>Elija una maqueta con una página para él.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>La maqueta «%1» lleva dos idiomas y falta elegir el segundo.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>Elija un segundo idioma.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>El color de acento %1 no se puede imprimir como se ve en pantalla (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>Elija uno más oscuro o menos vivo, o pida una prueba.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>La imprenta «%1» no ofrece %2.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>Ofrece %1: elija uno de estos u otra imprenta.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>En el archivo no se lee ningún código QR que lleve a %1.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>Compruebe si está tapado, invertido o es demasiado pequeño.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>El código QR no se lee con seguridad.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>Dibújelo sencillo, oscuro sobre blanco.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>%1 de %2 copias giradas, borrosas y granuladas del código QR no se leen.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>Deje el código entero y descubierto, e imprímalo más grande o más oscuro.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>El código QR lleva a %1 y no a %2.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>Exporte el folleto otra vez.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>Los módulos del código QR miden %1 mm; %2 mm es lo bueno, %3 mm lo mínimo.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>Imprima el código QR más grande o acorte su enlace.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>El margen del código QR no es liso y claro; necesita %1 mm de blanco por todos los lados.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>Despeje el espacio alrededor del código QR.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>El código QR está a menos de %1 mm del corte.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>Mueva el código QR hacia dentro.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>El código QR está a %1 mm de un pliegue; hacen falta %2 mm.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>El código QR cruza un pliegue; hacen falta %1 mm.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>Aleje el código QR del pliegue.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 está en %2 pt; %3 pt es lo mínimo que se imprime bien.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>El texto blanco</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>El texto de varias tintas</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>Póngalo más grande.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 tiene %2 pt de grosor; %3 pt es lo mínimo que se imprime bien.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>Una línea blanca</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>Hágala más gruesa.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>Un color lleva %1 de tinta; la imprenta admite %2.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>Elija un color con menos tinta.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>Hay %1 de tinta en un cuadrado de 15 mm; la imprenta admite %2.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>Aclare ahí la imagen o el color, o conviértalo con el perfil de la imprenta.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>Hay texto a %1 mm del corte; lo seguro son %2 mm.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>Mueva el texto hacia dentro.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>Hay texto a %1 mm de un pliegue; lo seguro son %2 mm.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>El texto cruza un pliegue; lo seguro son %1 mm.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>Aleje el texto del pliegue.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>Una imagen tiene muy pocos píxeles: %1 por pulgada; %2 es lo bueno, %3 lo mínimo.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>%1 imágenes tienen muy pocos píxeles: la peor, %2 por pulgada; %3 es lo bueno, %4 lo mínimo.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>Use una imagen más grande o colóquela más pequeña.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>El texto contrasta con el fondo solo %1 a 1; se lee bien con %2 a 1.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>Oscurezca el texto o aclare el fondo.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe tal archivo o carpeta.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>No se permite el acceso.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>Esto no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Haga sitio o elija otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Ya existe.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>Esto no es una campaña: no tiene campaign.toml.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Elija la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>Este archivo está dañado o no es una campaña: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>Esta campaña se hizo con una versión más nueva del programa (formato %1, conocido: %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>La imagen «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>El logotipo se distingue del fondo solo en %1 a 1, de modo que apenas se ve.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>Use su versión para fondos claros o una que tenga fondo propio.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>Use su versión para fondos oscuros o una que tenga fondo propio.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>La maqueta «%1» tiene un error y se omite: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>Corríjala o borre su carpeta: «leaflet-studio layouts check» indica todos sus errores.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>es un dibujo (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>es un dibujo (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>es un dibujo (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>es una imagen HEIC, como las que toman los teléfonos</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>no es JPEG, PNG, WebP, GIF ni TIFF</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>Expórtelo como PNG de 2000 píxeles de ancho desde el programa en que se dibujó.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final del archivo</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>Redúzcalo: %1 millones de píxeles bastan para cualquier página.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>Guárdela como JPEG o PNG y añádala de nuevo.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>Lo que escribe no se está guardando para recuperarlo. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>Guarde su trabajo ahora, en otro disco si este está lleno.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>Lo que escribe no se puede guardar para recuperarlo. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>Guarde su trabajo a menudo.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>No se pudo conservar la versión anterior. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Haga sitio en el disco de su carpeta personal.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>Otra persona ha cambiado el archivo desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>El patrón «%1» %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>tiene una llave sin cerrar o sin abrir</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>nombra «%1», que no existe; existen %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>contiene más que nombres entre llaves</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>no nombra nada que cambie de un archivo a otro, como {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>contiene un signo que algunos sistemas no admiten en un nombre de archivo</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>El nombre «%1» correspondería a más de un archivo.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>Nombre en el patrón la maqueta, el idioma y el grupo, o cambie los identificadores de los grupos.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>Esta carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>Esta carpeta contiene los folletos de otra campaña, «%1».</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>El proceso que hacía los folletos ha terminado.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>Empiece de nuevo con la misma carpeta: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>%1 piezas de %2 no caben en %3: faltan %4.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>%1 pieza de %2 no cabe en %3: faltan %4.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>%1 a lo ancho</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 a lo alto</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>%1 a lo ancho y %2 a lo alto</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>Elija una hoja más grande o menos piezas.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>No hay memoria suficiente para esta página.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Use imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>El programa ha cometido un error (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>No se ha perdido nada. Deshaga el último cambio e informe de esto, por favor.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>«%1» no es una fecha en el orden %2.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>La fila tiene %1 celdas bajo %2 columnas.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>Ponga entre comillas un texto con comas.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>El grupo no tiene id.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Dele un nombre corto.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>El id «%1» ya está en la fila %2.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Cambie uno de ellos.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>La celda tiene %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>«%1» parece una fórmula y se toma como texto.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>Ponga ahí el resultado de la fórmula si es lo que se quiere.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>La fórmula «%1» nunca se calculó, así que su celda no tiene resultado.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>Abra el archivo en una hoja de cálculo y guárdelo de nuevo, o ponga ahí el resultado.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>Es un libro de Excel 97.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>No es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>Guárdelo como XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>No es CSV: %1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Busque unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>Un texto no se puede descodificar: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>Está dañado: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>Esta hoja de cálculo está dañada: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Descomprimido supera %1 MB.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo supera %1 MB.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>No hay memoria suficiente para este archivo.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>Divídalo en varios.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>La campaña no tiene ninguna declaración.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>Añada una, por ejemplo statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>No se puede quitar un archivo: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>Quítelo usted mismo o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>Este archivo no está en UTF-8.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>No hay ninguna columna «id».</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádala.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>El identificador «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>Cambie uno de ellos.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Esto no es TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Corrija esta línea.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>No hay ninguna declaración %1 para este texto breve.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>Nombre el archivo como en.md o zh-Hans.md.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>Falta la cabecera: las líneas entre --- y --- al principio.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>La cabecera debe contener líneas como «title: …».</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Esto no es YAML: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>La cabecera es errónea: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>La maqueta «%1» no tiene sitio para una imagen, así que se omite «%2».</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>Elija una maqueta con imagen, como flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>En la campaña no existe: %1 «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>El programa de aquí difiere del de la organización en: %1; las líneas pueden partirse en otro sitio.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>Use la versión del programa con la que se hizo el kit.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>El texto en columnas no cabe en la página de pantalla.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>Acorte el texto o elija otra maqueta para pantalla.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>Elija otra maqueta para pantalla.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>No existe el tema tipográfico «%1».</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Temas conocidos: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>No existe la imprenta «%1».</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1, y %2 no admite transparencia, así que el archivo no se llama %3.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>Hágalo opaco, póngalo sobre un fondo liso o elija una imprenta que acepte PDF/X-4.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>Hay una fuente incrustada como OpenType, lo que %1 no admite, así que el archivo no se llama %2.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>Elija otro tema tipográfico o una imprenta que acepte PDF/X-4.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>La página tiene transparencia (%1); este tipo de archivo no la admite.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>%1 caracteres no tienen glifo en su fuente (%2) y se imprimen como cuadros vacíos.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>Elija una fuente que tenga esos caracteres.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>No se encuentran en el texto del archivo %1 de %2 palabras: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>Mire si falta texto en la página.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>El arte termina a %1 mm del corte (borde: %2), a lo largo de %3 mm; debe llegar a %4 mm o puede quedar una línea blanca tras el corte.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>Prolongue el color o la imagen hasta la sangre.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>El texto negro mezcla %1 de tinta; %2 es lo máximo.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>Use solo negro (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>No se puede calcular la tinta de la página.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>Mírela o guarde la imagen de nuevo como JPEG.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>El contraste del código QR es %1; se necesita %2.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>Imprímalo en negro sobre blanco.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>El código QR no se imprime solo con negro.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>Dibújelo en CMYK 0 0 0 100 sobre blanco.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>No hay palabras para imprentas en «%1».</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>Las palabras fijas para imprentas en «%1» no están revisadas.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>El idioma «%1» no se conoce: no tiene separación silábica, y sus palabras fijas y fechas están en %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>Esta versión del programa no puede leer lo guardado para la recuperación.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>Conserve la carpeta: los textos están en sus archivos.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>Estos cambios se están recuperando en otra ventana.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Continúe allí.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>El disco devuelve algo distinto de lo que se escribió.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>Guarde en otro disco.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>Guarde con otro nombre o reemplácelo: se conserva la versión actual.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>Mire si su disco está conectado o búsquelo en otro lugar.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>Cree la carpeta, vuelva a conectar su disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>Indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>El archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>La carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>El espacio asignado en este disco está agotado.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>Los archivos juntos ocupan más de %1 MB.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe tal carpeta.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>el nombre o la firma del titular del medio (Medieninhaber) y el lugar de publicación</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>el nombre o la firma del fabricante (Hersteller) y el lugar de fabricación</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>quién lo autorizó: nombre y dirección o localidad, y la persona responsable si es una entidad</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>el nombre y la dirección de la imprenta (lo piden los estados; compruebe si afecta a su caso)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>quién lo autorizó: el agente oficial o registrado, o el nombre, el teléfono y la dirección postal o de Internet del tercero</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>el nombre o la firma y la dirección de la imprenta</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>el nombre o la firma y la dirección del editor; si se autoedita, los del autor o redactor</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>el nombre y la dirección de la imprenta, o «imprimé par nos soins» si lo imprime usted y dice quién es</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>el nombre y la dirección de la imprenta</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>el nombre y la dirección de quien lo hace publicar (promoter)</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>el nombre y la dirección de la persona o entidad en cuyo nombre se publica, si no es la misma</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>el nombre y la dirección del editor</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>el nombre y la dirección de la imprenta, en el anverso</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>el nombre y la dirección del editor, en el anverso</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>la organización que lo produjo y el lugar de impresión</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>la tirada</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>quién lo encargó</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>con qué fondos se pagó</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>el nombre, el domicilio legal y el número fiscal (INN) del productor; si es una persona, nombre y lugar de residencia</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>la tirada y la fecha de publicación</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>que se pagó con el fondo electoral</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>el nombre, la razón comercial y la dirección de la imprenta, con el lugar y la fecha de impresión</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>el nombre y la dirección del editor, si lo hay</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>«Paid for by» con el nombre completo de quien pagó; con dirección, teléfono o web si ningún candidato lo autorizó</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>el nombre completo y la dirección de la imprenta</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>el nombre completo y la dirección del editor</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Recuperar su trabajo</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Una campaña que nunca se guardó</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>El programa terminó antes de guardar «%1». Esto es lo que se escribió hasta %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Lo que aún no se ha guardado</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar más tarde</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>No es asesoramiento jurídico: las leyes cambian y tienen excepciones.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>Rige para: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>Rige en elecciones para: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>No se conoce norma para octavillas.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>Se leyó el texto de la ley o de una autoridad, %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>No todo se pudo leer en la propia ley, %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Más sobre esta norma</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>marcas de corte</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>marcas de plegado</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>marcas de registro</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>una tira de control de color</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Imágenes con al menos %1 píxeles por pulgada.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>Un archivo %1 para %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>El color llega %1 mm más allá del corte (sangrado).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>El texto queda a %1 mm del corte.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Sin marcas fuera de la página.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Como máximo %1 % de tinta en un punto; el texto negro, solo con negro.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Los pliegos plegados llevan dos páginas por cara.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Imprime %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>Un PDF para enviar y leer en pantalla, con enlaces que se pueden seguir.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Etiquetado para lectores de pantalla, en orden de lectura.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Sin sangrado ni marcas: también se puede imprimir en una impresora de oficina.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>Los organizadores han bloqueado estos campos: son iguales para todos los grupos.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Lo que hay que decir. Cada maqueta toma lo que le cabe.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>Dónde se firma. El enlace se convierte en el código QR.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>A qué invita un grupo local. Los campos vacíos se omiten.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Quién publica el folleto y responde de él.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Cómo se ve. Las imágenes de todas las maquetas están en «Maquetas».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Quién lo imprime y qué pide esa imprenta.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>Junto a él, una hoja de encargo para la imprenta (PDF, una página)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>Junto a él, un ticket de trabajo para sus programas (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>Una versión que solo difiere de las demás en el negro</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>De una declaración a un folleto que la imprenta acepta. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Nueva a partir del ejemplo</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Nueva, vacía</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>O suelte un archivo .leaflet en esta ventana.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Aquí aparecerán las campañas que haya abierto.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Este es el original: elija el idioma al que traducir.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n texto por traducir</numerusform>
            <numerusform>%n textos por traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Todos los textos están traducidos.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Original: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Maquetas</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Problemas y maquetas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>No se ha perdido nada de lo escrito: sigue en esta ventana.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>Guardado: %1. Este archivo es también su respuesta: envíelo a los organizadores.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Abierto para imprimir: imprima al 100 %, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
</TS>
