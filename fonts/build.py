"""Rebuild the bundled fonts from the public registries.

Run ``python fonts/build.py`` with fontTools installed, and ``npm``, ``apt-get`` and ``dpkg-deb`` at hand.
Archives are pinned by version and sha256; with ``--sources DIR`` they are looked for there first, and kept there,
so that the set can be rebuilt offline. ``--check`` builds into a temporary folder and compares.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools import version as fonttools_version
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
BUDGET = 25_000_000
OFL_HEADING = "SIL OPEN FONT LICENSE Version 1.1"
DEBIAN_NOTO = "./usr/share/fonts/truetype/noto/"
DEBIAN_CJK = "./usr/share/fonts/opentype/noto/"
WIDTHS = {2: "extra-condensed", 3: "condensed", 5: "normal"}
STYLE_NAMES = {
    (400, "normal"): "Regular",
    (400, "italic"): "Italic",
    (700, "normal"): "Bold",
    (700, "italic"): "BoldItalic",
    (900, "normal"): "Black",
}
CJK_FEATURES = ("ccmp", "locl", "vert", "vrt2", "halt", "vhal", "palt", "vpal", "kern", "liga", "hwid", "fwid", "pwid")
KATAKANA_DOT = 0x30FB

Ranges = list[list[int]]


class BuildError(Exception):
    """A font or an archive is not what it should be."""


@dataclass(frozen=True)
class Source:
    """One archive of a registry, pinned."""

    registry: str
    package: str
    version: str
    sha256: str

    @property
    def archive(self) -> str:
        """The name under which the registry's client saves it."""
        if self.registry == "npm":
            return f"{self.package.lstrip('@').replace('/', '-')}-{self.version}.tgz"
        return f"{self.package}_{self.version.replace(':', '%3a')}_all.deb"

    @property
    def command(self) -> list[str]:
        """What fetches it into the current folder."""
        if self.registry == "npm":
            return ["npm", "pack", "--silent", f"{self.package}@{self.version}"]
        return ["apt-get", "download", f"{self.package}={self.version}"]


@dataclass(frozen=True)
class Face:
    """One font file: where it comes from and what it should turn out to be."""

    member: str
    weight: int
    style: str = "normal"
    number: int = -1


@dataclass(frozen=True)
class Family:
    """One family of the bundle."""

    name: str
    source: Source
    faces: tuple[Face, ...]
    stretch: str = "normal"
    treatment: str = "unchanged"

    @property
    def slug(self) -> str:
        """The name of its folder."""
        return self.name.lower().replace(" ", "-")


def google(name: str, version: str, sha256: str, styles: str) -> Family:
    """Describe a family of ``@expo-google-fonts``; `styles` as in ``R I B BI Black``."""
    stem = name.replace(" ", "")
    source = Source("npm", f"@expo-google-fonts/{name.lower().replace(' ', '-')}", version, sha256)
    known = {
        "R": ("400Regular", 400, "normal"),
        "I": ("400Regular_Italic", 400, "italic"),
        "B": ("700Bold", 700, "normal"),
        "BI": ("700Bold_Italic", 700, "italic"),
        "Black": ("900Black", 900, "normal"),
    }
    faces = []
    for style in styles.split():
        folder, weight, slant = known[style]
        faces.append(Face(f"package/{folder}/{stem}_{folder}.ttf", weight, slant))
    return Family(name, source, tuple(faces))


NOTO_EXTRA = Source(
    "debian", "fonts-noto-extra", "20201225-1", "a44b0c7b9e3c72caf4237ab46846652d6d6eea296abfe675f6f604b6562ffd40"
)
NOTO_CJK = Source(
    "debian",
    "fonts-noto-cjk",
    "1:20220127+repack1-1",
    "4a2515eb6db3978b897fef9709ed0d2b1f4c6c4df4d83d6c4ef65f71f1b1f502",
)

FAMILIES = (
    google("Noto Sans", "0.4.2", "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548", "R I B BI Black"),
    google("Noto Serif", "0.4.2", "78810a8143112a326def7ec976601ecb9855a9e79082c727246beec4f0531d0c", "R I B BI"),
    Family(
        "Noto Sans Condensed",
        NOTO_EXTRA,
        (
            Face(f"{DEBIAN_NOTO}NotoSans-CondensedBold.ttf", 700),
            Face(f"{DEBIAN_NOTO}NotoSans-CondensedBlack.ttf", 900),
        ),
        stretch="condensed",
        treatment="renamed",
    ),
    Family(
        "Noto Sans ExtraCondensed",
        NOTO_EXTRA,
        (Face(f"{DEBIAN_NOTO}NotoSans-ExtraCondensedBold.ttf", 700),),
        stretch="extra-condensed",
        treatment="renamed",
    ),
    google("Source Serif 4", "0.4.1", "84f0b412fbc9b0b666d6fe04620b2cd2e54bfd49ca61fe0663a9e5beb30afcc4", "R I B BI"),
    google("Amiri", "0.4.1", "7228928b40d7c178cc00df1f5098dd7cce2d9294def732027c1f4be5c7abaddc", "R B"),
    google("Vazirmatn", "0.4.1", "af22b2898f1e7fad4398cde6856f0e83f79393862b9b3811f71b114abb3742a3", "R B Black"),
    google("Noto Nastaliq Urdu", "0.4.2", "ed17207b541a71873b0bdd50080251759b6d564d444fd7a35ee1cb299e42f687", "R B"),
    google("Frank Ruhl Libre", "0.4.1", "e07dcaf8d328a97bf10ab0e6474adaf53932a5ea6c2e0843b182d4567e6b0118", "R B"),
    google(
        "Noto Sans Hebrew", "0.4.1", "f82f8e852e3355521c511f2762a0130216d208d108bf4739aa977eb6a6d3012c", "R B Black"
    ),
    google(
        "Noto Sans Devanagari", "0.4.1", "fb9a4c288af3829f383d945fcec350c8cdf99abf18ffe55c987c495bca42e80e", "R B Black"
    ),
    google("Noto Serif Devanagari", "0.4.1", "965a5b76866dc464cbd30fd3e0a3ef725977973834bd952f7216da9260d3dfe5", "R B"),
    google("Noto Sans Bengali", "0.4.4", "aea68a0e86d50c55739f11b3efebf859cbc63219ad1dfbf83dc7e6cfd84a4243", "R B"),
    google("Noto Serif Bengali", "0.4.4", "67076ca62eaa16cd21c75b98cfe995c62c34be81c88cb61d6aaed6cbc7cc40d9", "R B"),
    google("Noto Sans Thai", "0.4.2", "44282ae7c24587e7e50f083e5db3aafa8011ac2eac1159ef62be4fc516a66165", "R B Black"),
    Family(
        "Noto Sans CJK SC",
        NOTO_CJK,
        (
            Face(f"{DEBIAN_CJK}NotoSansCJK-Regular.ttc", 400, number=2),
            Face(f"{DEBIAN_CJK}NotoSansCJK-Bold.ttc", 700, number=2),
        ),
        treatment="subset",
    ),
)


def digest(data: bytes) -> str:
    """Return the sha256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def fetch(source: Source, folder: Path) -> Path:
    """Return the archive of `source` in `folder`, downloaded if it is not there, checked in any case."""
    path = folder / source.archive
    if not path.exists():
        print(f"fetching {source.package} {source.version}")
        subprocess.run(source.command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    if digest(path.read_bytes()) != source.sha256:
        raise BuildError(f"{path} is not the archive that was pinned")
    return path


def read_members(archive: Path, names: Iterable[str]) -> dict[str, bytes]:
    """Read files out of an npm or a Debian package."""
    if archive.suffix == ".deb":
        tar = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(archive)], check=True, stdout=subprocess.PIPE).stdout
    else:
        tar = archive.read_bytes()
    members = {}
    with tarfile.open(fileobj=io.BytesIO(tar)) as opened:
        for name in names:
            member = opened.extractfile(name)
            if member is None:
                raise BuildError(f"{name} in {archive} is not a file")
            members[name] = member.read()
    return members


def open_font(data: bytes, number: int = -1) -> Any:
    """Open a font so that writing it changes neither times nor boxes."""
    return TTFont(io.BytesIO(data), fontNumber=number, recalcTimestamp=False, recalcBBoxes=False)


def save_font(font: Any) -> bytes:
    """Return the bytes of `font`."""
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()


def rename_family(font: Any, family: str, weight: int) -> None:
    """Make `family` the one typographic family, so that CSS reaches the font by its name alone."""
    style = STYLE_NAMES[weight, "normal"]
    names = font["name"]
    if weight == 700:
        wanted = {1: family, 2: style, 16: None, 17: None}
    else:
        wanted = {1: f"{family} {style}", 2: "Regular", 16: family, 17: style}
    for platform, encoding, language in {(n.platformID, n.platEncID, n.langID) for n in names.names}:
        for identifier, text in wanted.items():
            names.removeNames(identifier, platform, encoding, language)
            if text is not None:
                names.setName(text, identifier, platform, encoding, language)


def decode_rows(encoding: str, first: int, last: int, trail: range) -> Iterator[int]:
    """Yield the code points that a double-byte `encoding` has in the rows `first` to `last`."""
    for lead in range(first, last + 1):
        for low in trail:
            try:
                text = bytes((lead, low)).decode(encoding)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                yield ord(text)


def cjk_characters() -> set[int]:
    """Return GB 2312, Big5 level 1, JIS X 0208 and KS X 1001, with ASCII, kana and the full-width forms whole."""
    plane = range(0xA1, 0xFF)
    wanted = {*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2010, 0x2028), *range(0x2030, 0x205F)}
    wanted |= {*range(0x3000, 0x3130), *range(0xFF01, 0xFFEF), 0x20A9, 0x20AC, 0x2060, 0x200B}
    for encoding in ("gb2312", "euc_jp", "cp932", "euc_kr"):
        if encoding == "cp932":  # Windows maps seven JIS symbols differently.
            wanted.update(decode_rows(encoding, 0x81, 0x81, range(0x40, 0xFD)))
        else:
            wanted.update(decode_rows(encoding, 0xA1, 0xFE, plane))
    for trail in (range(0x40, 0x7F), plane):
        wanted.update(decode_rows("big5", 0xA1, 0xC6, trail))
    return {code for code in wanted if not 0xE000 <= code < 0xF900}


def subset_cjk(font: Any) -> None:
    """Cut `font` to the four national standards; regional and vertical forms stay reachable."""
    options = subset.Options()
    options.layout_features = list(CJK_FEATURES)
    options.layout_scripts = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    options.recalc_timestamp = False
    options.drop_tables = [*options.drop_tables, "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=cjk_characters())
    subsetter.subset(font)
    keep_katakana_dot(font)


def keep_katakana_dot(font: Any) -> None:
    """Take the middle dot out of the Japanese forms: the SC font has one glyph for U+00B7 and U+30FB.

    Its Japanese form is the narrow dot of U+00B7, and would stand in names such as カール・マルクス.
    """
    dot, table = font.getBestCmap()[KATAKANA_DOT], font["GSUB"].table
    records = (record for script in table.ScriptList.ScriptRecord for record in script.Script.LangSysRecord)
    features = {index for each in records if each.LangSysTag == "JAN " for index in each.LangSys.FeatureIndex}
    local = (table.FeatureList.FeatureRecord[index] for index in sorted(features))
    lookups = {index for each in local if each.FeatureTag == "locl" for index in each.Feature.LookupListIndex}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            getattr(subtable, "ExtSubTable", subtable).mapping.pop(dot, None)


def make_face(family: Family, face: Face, data: bytes) -> bytes:
    """Return the bytes to ship for one face; those of an unchanged family are the registry's."""
    if family.treatment == "unchanged":
        return data
    font = open_font(data, face.number)
    if family.treatment == "renamed":
        rename_family(font, family.name, face.weight)
    else:
        subset_cjk(font)
    return save_font(font)


def family_name(font: Any) -> str:
    """Return the typographic family name of `font`."""
    return font["name"].getDebugName(16) or font["name"].getDebugName(1) or ""


def check_face(family: Family, face: Face, font: Any) -> None:
    """Refuse a font that is not the one described, not static, not under the OFL, or not installable."""
    os2 = font["OS/2"]
    found = (
        family_name(font),
        os2.usWeightClass,
        "italic" if os2.fsSelection & 1 else "normal",
        WIDTHS.get(os2.usWidthClass),
    )
    expected = (family.name, face.weight, face.style, family.stretch)
    if found != expected:
        raise BuildError(f"{face.member} is {found}, not {expected}")
    licence = f"{font['name'].getDebugName(13)} {font['name'].getDebugName(14)}"
    if "SIL Open Font License, Version 1.1" not in licence:
        raise BuildError(f"{face.member} is not under the OFL 1.1: {licence}")
    if os2.fsType != 0:
        raise BuildError(f"{face.member} restricts embedding: fsType {os2.fsType}")
    if "fvar" in font:
        raise BuildError(f"{face.member} is a variable font")
    reserved = "reserved font name" in copyright_of(font).lower()
    if reserved and family.treatment != "unchanged":
        raise BuildError(f"{face.member} has a reserved name and may not be changed")


def copyright_of(font: Any) -> str:
    """Return the copyright line of `font`."""
    return " ".join((font["name"].getDebugName(0) or "").split())


def ofl_body(text: str) -> str:
    """Return the licence proper out of an ``OFL.txt``: everything from the rule above its heading."""
    start = text.find(OFL_HEADING)
    if start < 0 or "PERMISSION & CONDITIONS" not in text:
        raise BuildError("the package holds no text of the OFL 1.1")
    return "-" * 59 + "\n" + text[start:].replace("\r\n", "\n").strip() + "\n"


def licence_text(upstream: str, copyrights: Iterable[str], body: str) -> str:
    """Compose an ``OFL.txt``: the copyright lines of the package and of the fonts, then the licence."""
    head = upstream[: upstream.find("This Font Software")] if upstream else ""
    lines = [line.strip() for line in head.splitlines() if line.strip()]
    lines += [line for line in sorted(set(copyrights)) if line.rstrip(".") not in {x.rstrip(".") for x in lines}]
    if not lines:
        raise BuildError("no copyright line")
    notice = (
        "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n"
        "This license is copied below, and is also available with a FAQ at:\nhttps://openfontlicense.org\n"
    )
    return "\n".join(lines) + f"\n\n{notice}\n\n{body}"


def to_ranges(codes: Iterable[int]) -> Ranges:
    """Fold code points into sorted ``[first, last]`` pairs."""
    ranges: Ranges = []
    for code in sorted(codes):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ranges


def build_family(family: Family, target: Path, archives: Path, body: str) -> dict[str, Any]:
    """Write the folder of one family and return its entry for ``fonts.json``."""
    print(f"building {family.name}")
    licence_member = ["package/LICENSE_FONT"] if family.source.registry == "npm" else []
    members = read_members(fetch(family.source, archives), [*(f.member for f in family.faces), *licence_member])
    upstream = members[licence_member[0]].decode() if licence_member else ""
    folder = target / family.slug
    folder.mkdir(parents=True)
    entries: list[dict[str, Any]] = []
    copyrights: list[str] = []
    coverage: set[int] | None = None
    for face in family.faces:
        data = make_face(family, face, members[face.member])
        font = open_font(data)
        check_face(family, face, font)
        suffix = ".otf" if font.sfntVersion == "OTTO" else ".ttf"
        path = folder / f"{family.name.replace(' ', '')}-{STYLE_NAMES[face.weight, face.style]}{suffix}"
        path.write_bytes(data)
        copyrights.append(copyright_of(font))
        codes = set(font.getBestCmap())
        coverage = codes if coverage is None else coverage & codes
        entries.append(
            {
                "path": path.relative_to(target).as_posix(),
                "weight": face.weight,
                "style": face.style,
                "stretch": family.stretch,
                "bytes": len(data),
                "sha256": digest(data),
            }
        )
    text = licence_text(upstream, copyrights, ofl_body(upstream) if upstream else body)
    (folder / "OFL.txt").write_text(text, encoding="utf-8", newline="\n")
    return {
        "name": family.name,
        "licence": "OFL-1.1",
        "licence_file": f"{family.slug}/OFL.txt",
        "copyright": sorted(set(copyrights)),
        "source": {
            "registry": family.source.registry,
            "package": family.source.package,
            "version": family.source.version,
            "sha256": family.source.sha256,
        },
        "treatment": family.treatment,
        "files": entries,
        "coverage": to_ranges(coverage or ()),
    }


def write_index(entries: list[dict[str, Any]], path: Path) -> None:
    """Write ``fonts.json`` with one line per family's coverage, so that it stays readable."""
    ranges = {f"@{n}@": json.dumps(entry["coverage"], separators=(",", ":")) for n, entry in enumerate(entries)}
    shown = [{**entry, "coverage": mark} for entry, mark in zip(entries, ranges, strict=True)]
    text = json.dumps({"format": 1, "fonttools": fonttools_version, "families": shown}, indent=1, ensure_ascii=False)
    for mark, coverage in ranges.items():
        text = text.replace(f'"{mark}"', coverage)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def build(target: Path, archives: Path) -> None:
    """Build the whole set into the empty folder `target`."""
    first = FAMILIES[0].source
    reference = read_members(fetch(first, archives), ["package/LICENSE_FONT"])["package/LICENSE_FONT"].decode()
    entries = [build_family(family, target, archives, ofl_body(reference)) for family in FAMILIES]
    write_index(entries, target / "fonts.json")
    size = sum(file["bytes"] for entry in entries for file in entry["files"])
    print(f"{sum(len(entry['files']) for entry in entries)} files, {size / 1e6:.2f} MB")
    if size > BUDGET:
        raise BuildError(f"{size} bytes of fonts are over the budget of {BUDGET}")


def list_built(folder: Path) -> dict[str, bytes]:
    """Return what a build writes in `folder`, by relative path."""
    paths = [folder / "fonts.json"]
    for family in FAMILIES:
        paths += (path for path in (folder / family.slug).glob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths if path.exists()}


def compare(fresh: Path, present: Path) -> list[str]:
    """Return the paths that differ between two builds."""
    left, right = list_built(fresh), list_built(present)
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))


def install(fresh: Path, present: Path) -> None:
    """Replace the set in `present` by the one in `fresh`."""
    for family in FAMILIES:
        shutil.rmtree(present / family.slug, ignore_errors=True)
        shutil.copytree(fresh / family.slug, present / family.slug)
    shutil.copyfile(fresh / "fonts.json", present / "fonts.json")


def main() -> int:
    """Build, then install or compare."""
    parser = argparse.ArgumentParser(description="Rebuild the bundled fonts.")
    parser.add_argument("--sources", type=Path, help="folder with the archives, filled where one is missing")
    parser.add_argument("--check", action="store_true", help="compare with what is here instead of replacing it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        archives: Path = options.sources.resolve() if options.sources else Path(scratch, "archives")
        archives.mkdir(parents=True, exist_ok=True)
        fresh = Path(scratch, "fonts")
        fresh.mkdir()
        try:
            build(fresh, archives)
        except BuildError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        if not options.check:
            install(fresh, HERE)
            return 0
        differing = compare(fresh, HERE)
        for path in differing:
            print(f"differs: {path}")
        return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
