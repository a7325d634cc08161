"""The job as XJDF, which a shop's management system reads (CIP4, Exchange Job Definition Format 2)."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from leaflet_studio.prepress.geometry import POINTS_PER_MM
from leaflet_studio.prepress.job import Job, JobFile

NAMESPACE: Final = "http://www.CIP4.org/JDFSchema_2_0"
VERSION: Final = "2.1"
INKS: Final = "Cyan Magenta Yellow Black"


def job_xjdf(job: Job) -> bytes:
    """Return the job as XJDF: a product for each version with its intents, its file, and whom to ask.

    Lengths are in points, weights in grams a square metre. A file's SHA-256 stands as a GeneralID, because XJDF's own
    CheckSum does not say which sum it is. There is no audit, which would need the time of day.
    """
    register_namespace("", NAMESPACE)
    identity = f"job-{job.files[0].sha256[:12]}"
    root = Element(_name("XJDF"), JobID=identity, Types="Product", Version=VERSION, DescriptiveName=job.title)
    products = SubElement(root, _name("ProductList"))
    for number, file in enumerate(job.files, 1):
        _add_product(products, job, file, number)
    _add_contact(root, job)
    files = SubElement(root, _name("ResourceSet"), Name="RunList", Usage="Input")
    for number, file in enumerate(job.files, 1):
        _add_file(files, file, number)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _add_product(products: Element, job: Job, file: JobFile, number: int) -> None:
    amount = {"Amount": str(job.quantity)} if job.quantity else {}
    says = {"ID": f"P{number}", "IsRoot": "true", "DescriptiveName": file.name, **amount}
    product = SubElement(products, _name("Product"), says)
    colours = _intent(product, "ColorIntent")
    for surface in ("Front", "Back")[: 1 if file.pages == 1 else 2]:
        SubElement(colours, _name("SurfaceColor"), Surface=surface, ColorsUsed=INKS)
    if job.folded:
        catalog = {"FoldCatalog": job.folded.fold.catalog} if job.folded.fold.catalog else {}
        _intent(product, "FoldingIntent", FoldingDetails=job.folded.fold.id, **catalog)
    _intent(
        product, "LayoutIntent", Bleed=_points(file.bleed_mm), Dimensions=_lengths(job.flat_mm),
        FinishedDimensions=f"{_lengths(job.finished_mm)} 0", Pages=str(file.pages),
        Sides="OneSided" if file.pages == 1 else "TwoSidedHeadToHead",
        SpreadType="Spread" if job.spreads else "SinglePage",
    )  # fmt: skip
    paper = {"MediaQuality": job.paper} if job.paper else {}
    weight = {"Weight": f"{job.paper_gsm:g}"} if job.paper_gsm else {}
    _intent(product, "MediaIntent", MediaType="Paper", **paper, **weight)


def _add_contact(root: Element, job: Job) -> None:
    if not any((job.contact.name, job.contact.email, job.contact.phone)):
        return
    resource = SubElement(SubElement(root, _name("ResourceSet"), Name="Contact", Usage="Input"), _name("Resource"))
    SubElement(resource, _name("Part"), ContactType="Customer")
    contact = SubElement(resource, _name("Contact"))
    for kind, locator in (("Email", f"mailto:{job.contact.email}"), ("Phone", f"tel:{job.contact.phone}")):
        if locator.partition(":")[2]:
            SubElement(contact, _name("ComChannel"), ChannelType=kind, Locator=locator.replace(" ", ""))
    if job.contact.name:
        SubElement(contact, _name("Company"), OrganizationName=job.contact.name)


def _add_file(files: Element, file: JobFile, number: int) -> None:
    resource = SubElement(files, _name("Resource"))
    SubElement(resource, _name("GeneralID"), IDUsage="SHA-256", IDValue=file.sha256)
    SubElement(resource, _name("Part"), ProductPart=f"P{number}")
    run_list = SubElement(resource, _name("RunList"))
    SubElement(run_list, _name("FileSpec"), URL=quote(file.name), MimeType="application/pdf")


def _intent(product: Element, name: str, **attributes: str) -> Element:
    return SubElement(SubElement(product, _name("Intent"), Name=name), _name(name), attributes)


def _name(tag: str) -> str:
    return f"{{{NAMESPACE}}}{tag}"


def _points(length_mm: float) -> str:
    return f"{length_mm * POINTS_PER_MM:.2f}".rstrip("0").rstrip(".")


def _lengths(size_mm: tuple[float, float]) -> str:
    return " ".join(_points(length) for length in size_mm)
