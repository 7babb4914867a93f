"""Rules, red flags, emergency numbers and sources off the shelf, checked. All faults are reported, each with file and line."""

from __future__ import annotations

from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

from coach.acts import FLAGS
from coach.advice import URGENCIES
from coach.concepts import BadPhrase, Lexicon, lexicon
from coach.hedges import NEEDED
from coach.library import Source
from coach.redflags import Numbers, RedFlagWords, Safety, Sign
from content.faults import SHELF, Fault, line_of, read_toml, shown

RED_FLAGS = SHELF / "redflags"
KNOWLEDGE = ("seen", "secondary", "knowledge", "expert")


def safety(faults: list[Fault], folder: Path = RED_FLAGS, language: str = "en") -> Safety:
    """The red-flag tables and whom to call. What is faulty is reported in ``faults`` and left out."""
    words, rows = _red_flags(faults, folder / language)
    numbers, elsewhere = _numbers(faults, SHELF / "emergency.toml")
    return Safety(words=words, numbers=numbers, elsewhere=elsewhere, rows=rows)


def _red_flags(faults: list[Fault], folder: Path) -> tuple[RedFlagWords, dict[str, tuple[str, tuple[str, ...], str]]]:
    concepts: dict[str, list[str]] = {}
    places: dict[str, tuple[Path, str]] = {}
    fillers: list[str] = []
    real: list[str] = []
    spellings: dict[str, str] = {}
    idioms: list[tuple[str, tuple[str, ...]]] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name == "signs.toml":
            continue
        table, text = read_toml(path, faults)
        fillers += table.get("fillers", [])
        real += table.get("real", [])
        spellings |= table.get("spellings", {})
        idioms += [(i["concept"], tuple(i["modifiers"])) for i in table.get("idioms", [])]
        for name, phrases in table.get("concepts", {}).items():
            if name in concepts:
                faults.append(
                    _fault(path, text, f"{name} =", f"concept {name} stands in {places[name][0].name} already")
                )
            concepts[name], places[name] = phrases, (path, text)
    for name in (*NEEDED, *(n for i in idioms for n in (i[0], *i[1]))):
        if name not in concepts:
            faults.append(Fault(file=shown(folder / "look-alikes.toml"), line=1, text=f"no such concept: {name}"))
            concepts[name], places[name] = [], (folder / "look-alikes.toml", "")
    lex = _lexicon(concepts, places, faults, fillers=fillers, real=real, spellings=spellings)
    signs, rows = _signs(faults, folder / "signs.toml", lex)
    return RedFlagWords(lexicon=lex, signs=tuple(signs), idioms=tuple(idioms)), rows


def _lexicon(
    concepts: dict[str, list[str]],
    places: dict[str, tuple[Path, str]],
    faults: list[Fault],
    *,
    fillers: list[str],
    real: list[str],
    spellings: dict[str, str],
) -> Lexicon:
    """The concepts made ready; a bad phrase is reported and left out."""
    left = {name: list(phrases) for name, phrases in concepts.items()}
    while True:
        try:
            return lexicon(left, fillers=fillers, real=real, spellings=spellings)
        except BadPhrase as bad:
            path, text = places[bad.concept]
            faults.append(_fault(path, text, bad.phrase, str(bad)))
            kept = [p for p in left[bad.concept] if bad.phrase not in p.lower()]
            left[bad.concept] = kept if len(kept) < len(left[bad.concept]) else []


def _signs(
    faults: list[Fault], path: Path, lex: Lexicon
) -> tuple[list[Sign], dict[str, tuple[str, tuple[str, ...], str]]]:
    table, text = read_toml(path, faults)
    signs: list[Sign] = []
    rows: dict[str, tuple[str, tuple[str, ...], str]] = {}
    known = lex.names
    for row, body in table.items():
        at = text.find(f"[{row}]")
        for key in ("name", "sources", "reviewed_on", "sign"):
            if key not in body:
                faults.append(Fault(file=shown(path), line=line_of(text, f"[{row}]"), text=f"{row}: no {key}"))
        reviewed = body.get("reviewed_on")
        rows[row] = (
            str(body.get("name", row)),
            tuple(body.get("sources", ())),
            reviewed.isoformat() if isinstance(reviewed, date) else "",
        )
        for number, entry in enumerate(body.get("sign", [])):
            line = _nth_line(text, f"[[{row}.sign]]", number, at)
            problem = _sign_problem(entry, known)
            if problem:
                faults.append(Fault(file=shown(path), line=line, text=f"{row}: {problem}"))
            else:
                signs.append(_sign(row, entry))
    return signs, rows


def _sign_problem(entry: dict[str, Any], known: frozenset[str]) -> str:
    fields = ("flag", "urgency", "all", "also", "unless", "near", "within", "unclear", "denied", "history")
    odd = sorted(set(entry) - set(fields))
    if odd:
        return f"unknown field {odd[0]}"
    if entry.get("flag") not in FLAGS:
        return f"no such flag: {entry.get('flag')}"
    if entry.get("urgency") not in URGENCIES:
        return f"no such urgency: {entry.get('urgency')}"
    if not entry.get("all"):
        return "a sign needs all"
    for group in (*entry["all"], *entry.get("also", ()), *entry.get("unless", ())):
        for name in group.split("|"):
            if name not in known:
                return f"no such concept: {name}"
    return ""


def _sign(row: str, entry: dict[str, Any]) -> Sign:
    return Sign(
        flag=entry["flag"],
        row=row,
        urgency=entry["urgency"],
        all=tuple(tuple(g.split("|")) for g in entry["all"]),
        also=tuple(tuple(g.split("|")) for g in entry.get("also", ())),
        unless=tuple(entry.get("unless", ())),
        near=entry.get("near", 9),
        within=entry.get("within", "near"),
        unclear=entry.get("unclear", False),
        denied=entry.get("denied", False),
        history=entry.get("history", False),
    )


def _nth_line(text: str, needle: str, number: int, start: int) -> int:
    at = max(start, 0)
    for _ in range(number):
        at = text.find(needle, at) + len(needle)
    return line_of(text, needle, at)


def _fault(path: Path, text: str, needle: str, words: str) -> Fault:
    return Fault(file=shown(path), line=line_of(text, needle), text=words)


# --- whom to call -----------------------------------------------------------------------------------------------------
def _numbers(faults: list[Fault], path: Path) -> tuple[dict[str, Numbers], Numbers]:
    """Numbers by zone. A zone's country is the first one that the tz database names for it."""
    table, text = read_toml(path, faults)
    last = table.get("elsewhere", {})
    elsewhere = Numbers(
        country="", emergency=str(last.get("emergency", "112")), crisis=str(last.get("crisis", "")), local=False
    )
    by_country: dict[str, Numbers] = {}
    for country, entry in table.get("country", {}).items():
        if "emergency" not in entry:
            faults.append(_fault(path, text, f"[country.{country}]", f"{country}: no emergency number"))
            continue
        by_country[country] = Numbers(
            country=country, emergency=str(entry["emergency"]), crisis=str(entry.get("crisis", elsewhere.crisis))
        )
    return {zone: by_country[c] for zone, c in zones().items() if c in by_country}, elsewhere


def zones() -> dict[str, str]:
    """Every zone of the tz database with its country's two letters, old names of zones included."""
    folder = resources.files("tzdata") / "zoneinfo"
    out: dict[str, str] = {}
    for line in (folder / "zone1970.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            codes, _, zone, *_ = line.split("\t")
            out[zone] = codes.split(",")[0]
    for line in (folder / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            out[zone] = code
    for line in (folder / "tzdata.zi").read_text(encoding="utf-8").splitlines():
        if line.startswith("L "):
            _, target, alias = line.split(" ")
            if target in out:
                out.setdefault(alias, out[target])
    return out


# --- sources ----------------------------------------------------------------------------------------------------------
def sources(faults: list[Fault], path: Path = SHELF / "sources.toml") -> dict[str, Source]:
    """The bibliography: every source with what was taken from it and how well it was checked."""
    table, text = read_toml(path, faults)
    out: dict[str, Source] = {}
    for key, entry in table.items():
        problem = next((f"no {f}" for f in ("title", "checked", "took") if not entry.get(f)), "")
        if not problem and entry["checked"] not in KNOWLEDGE:
            problem = f"checked: {entry['checked']!r} is none of {', '.join(KNOWLEDGE)}"
        if problem:
            faults.append(_fault(path, text, f"[{key}]", f"{key}: {problem}"))
            continue
        out[key] = Source(
            key=key,
            title=entry["title"],
            checked=entry["checked"],
            took=entry["took"],
            year=entry.get("year"),
            authors=entry.get("authors", ""),
            where=entry.get("where", ""),
        )
    return out
