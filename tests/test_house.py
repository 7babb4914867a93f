"""The house: what must not stand in the repository, and what the README promises."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from bot.__main__ import COMMANDS
from bot.config import Config
from coach import conversation

ROOT = Path(__file__).parent.parent
TEXTS = {".py", ".toml", ".md", ".ftl", ".txt", ".html", ".js", ".css", ".sh", ".yml", ""}


def files() -> list[Path]:
    """Every text file that git knows."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / f for f in listed.splitlines() if (ROOT / f).suffix in TEXTS and (ROOT / f).is_file()]


def test_no_machine_paths_no_registry_hosts_no_tokens() -> None:
    wrong = re.compile(
        r"(?<![\w>/])/(?:work|root|home|tmp)/[a-z]+|\.\./"
        + r"shared|(?:files\.pythonhosted|pypi)\.org|\b\d{8,10}:[\w-]{34,}\b"
    )
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if wrong.search(line)
    ]

    assert found == []


def test_every_page_that_is_named_is_there() -> None:
    """What a comment, a docstring or a page leads to, a newcomer finds."""
    named = re.compile(r"(?<![\w/])(docs/[\w./-]+?\.md)\b|\]\((?!https?:|#|tg:)([^)\s#]+)")
    gone = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in files()
        if path.suffix in (".py", ".toml", ".md", "")
        for found in named.finditer(path.read_text(encoding="utf-8"))
        if not ((ROOT / found[1]) if found[1] else (path.parent / found[2])).exists()
        and (found[1] or path.suffix == ".md")
    ]

    assert gone == []


def test_locks_pin_every_package_with_hashes() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-build.txt"):
        blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8").strip())

        assert blocks and all("==" in b.splitlines()[0] and "--hash=sha256:" in b for b in blocks), name


def test_the_readme_names_every_variable_and_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    table = readme.partition("## Settings")[2].partition("\n## ")[0]
    named = {name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}

    assert named == {v.upper() for v in Config.model_fields if v != "xdg_data_home"}
    assert [c for c in COMMANDS if f"coach {c}" not in readme] == []
    assert [c for c in conversation.COMMANDS if f"/{c}" not in readme] == []


# --- the documentation as a site --------------------------------------------------------------------------------------
LINK = re.compile(r"""\]\((?!https?:|tg:)([^)\s]+)\)|<img src="(?!https?:)([^"]+)\"""")
NUMBERED = re.compile(r"docs/decisions/\d{4}-")  #: reached by the folder's own page


def links(page: Path) -> list[tuple[Path, str]]:
    """Where a page leads to within the repository, pictures included: the file, and the heading in it or nothing."""
    found = (a or b for a, b in LINK.findall(page.read_text(encoding="utf-8")))
    parts = (one.partition("#") for one in found)
    return [((page.parent / path).resolve() if path else page, heading) for path, _, heading in parts]


def headings(page: Path) -> set[str]:
    """The anchors of a page's headings, as a reader of Markdown makes them."""
    lines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


def test_every_link_and_picture_of_the_documentation_resolves() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    broken = [
        f"{page.relative_to(ROOT)}: {target.name}#{heading}"
        for page in pages
        for target, heading in links(page)
        if not target.exists() or (heading and target.suffix == ".md" and heading not in headings(target))
    ]

    assert len(pages) > 20
    assert broken == []


def test_every_page_is_reached_from_the_index() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "docs" / "index.md"]
    while ahead:
        page = ahead.pop()
        if page not in reached:
            reached.add(page)
            ahead += [target for target, _ in links(page) if target.suffix == ".md" and target.exists()]
    pages = {p for p in (ROOT / "docs").rglob("*.md") if not NUMBERED.match(p.relative_to(ROOT).as_posix())}

    assert sorted(p.relative_to(ROOT).as_posix() for p in pages - reached) == []


def test_the_how_to_names_every_command_of_the_chat() -> None:
    page = (ROOT / "docs" / "how-to.md").read_text(encoding="utf-8")

    assert [c for c in conversation.COMMANDS if f"/{c}" not in page] == []


def test_make_alone_lists_every_target() -> None:
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.search(r"^\.PHONY: (.*)$", made, re.MULTILINE)[1].split())  # type: ignore[index]

    assert ".DEFAULT_GOAL := help" in made
    assert targets == set(re.findall(r"^([a-z]+):.*##", made, re.MULTILINE))
