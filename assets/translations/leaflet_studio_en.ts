<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>%n row below the first, which names the columns.</numerusform>
            <numerusform>%n rows below the first, which names the columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>Nothing outside of the permitted frames differs in %n version.</numerusform>
            <numerusform>Nothing outside of the permitted frames differs in %n versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%n version of %1 differs where it must not.</numerusform>
            <numerusform>%n versions of %1 differ where they must not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Written with %n error that you know of.</numerusform>
            <numerusform>Written with %n errors that you know of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln group imported. Undo takes it back.</numerusform>
            <numerusform>%Ln groups imported. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>%Ln cell with something wrong</numerusform>
            <numerusform>%Ln cells with something wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>%Ln group can be taken</numerusform>
            <numerusform>%Ln groups can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>Import %Ln group</numerusform>
            <numerusform>Import %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>%n file in this folder would be replaced: %1.</numerusform>
            <numerusform>%n files in this folder would be replaced: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Wrote %1 with %n changed field. Send this file to the organizers.</numerusform>
            <numerusform>Wrote %1 with %n changed fields. Send this file to the organizers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n text to translate</numerusform>
            <numerusform>%n texts to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>All: %n group</numerusform>
            <numerusform>All %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>Stopped after %n kit. Make them again to have them all.</numerusform>
            <numerusform>Stopped after %n kits. Make them again to have them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>%n kit written, the largest %1 kB.</numerusform>
            <numerusform>%n kits written, the largest %1 kB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>All %n group</numerusform>
            <numerusform>All %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>This makes %n file.</numerusform>
            <numerusform>This makes %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Laying them out on office paper: %n file</numerusform>
            <numerusform>Laying them out on office paper: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n could not be made</numerusform>
            <numerusform>%n could not be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n with errors, not to be printed yet</numerusform>
            <numerusform>%n with errors, not to be printed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>%n made now</numerusform>
            <numerusform>%n made now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>%n file of office sheets</numerusform>
            <numerusform>%n files of office sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>In %n file, such as %1</numerusform>
            <numerusform>In %n files, such as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>%n conflict to decide: until then, this return is left out whole.</numerusform>
            <numerusform>%n conflicts to decide: until then, these returns are left out whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>Took %n change. Undo takes it back.</numerusform>
            <numerusform>Took %n changes. Undo takes them back together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>%n leaflet on each sheet, with marks where it is cut.</numerusform>
            <numerusform>%n leaflets on each sheet, with marks where it is cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>%n on a sheet of %1</numerusform>
            <numerusform>%n on a sheet of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Do not print yet: %n error</numerusform>
            <numerusform>Do not print yet: %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n text to translate</numerusform>
            <numerusform>%n texts to translate</numerusform>
        </translation>
    </message>
</context>
</TS>
