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
