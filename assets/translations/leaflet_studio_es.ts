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
        <source>Print…</source>
        <translation>Imprimir…</translation>
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
        <source>No event</source>
        <translation>Sin acto</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Un PDF sencillo del tamaño de la página, para la impresora de la oficina.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Imprímalo al 100 %, sin ajustar a la página. Una impresora de oficina deja un borde blanco.</translation>
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
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Imprint: who is responsible, who printed it</source>
        <translation>Pie de imprenta: quién responde, quién imprimió</translation>
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
        <source>Country whose imprint rules hold, such as DE</source>
        <translation>País cuyas normas de pie de imprenta rigen, p. ej. DE</translation>
    </message>
    <message>
        <source>Imprint: published by (name, address)</source>
        <translation>Pie de imprenta: editor (nombre, dirección)</translation>
    </message>
    <message>
        <source>Imprint: responsible person</source>
        <translation>Pie de imprenta: persona responsable</translation>
    </message>
    <message>
        <source>Imprint: promoted or ordered by</source>
        <translation>Pie de imprenta: promovido o encargado por</translation>
    </message>
    <message>
        <source>Imprint: on behalf of</source>
        <translation>Pie de imprenta: en nombre de</translation>
    </message>
    <message>
        <source>Imprint: printed by (name, address)</source>
        <translation>Pie de imprenta: imprenta (nombre, dirección)</translation>
    </message>
    <message>
        <source>Imprint: paid for by</source>
        <translation>Pie de imprenta: pagado por</translation>
    </message>
    <message>
        <source>Imprint: print run and date</source>
        <translation>Pie de imprenta: tirada y fecha</translation>
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
        <source>Layouts</source>
        <translation>Maquetas</translation>
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
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Teclas: de Alt+1 a Alt+6 eligen una sección, Ctrl+Z deshace, Ctrl+Mayús+E exporta, Ctrl y la rueda del ratón cambian el zoom de las páginas, F6 pasa a la siguiente parte de la ventana.</translation>
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
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
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
    <message>
        <source>All languages are there</source>
        <translation>Ya están todos los idiomas</translation>
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
