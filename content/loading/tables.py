"""Rules, red flags, emergency numbers and sources off the shelf, checked. Each fault is told with file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from difflib import get_close_matches
from importlib import resources
from itertools import islice
from math import prod
from pathlib import Path
from typing import Any, get_args

from coach.acts import FLAGS
from coach.advice import URGENCIES, Action
from coach.concepts import BadPhrase, Lexicon, lexicon
from coach.growing import GROWTH
from coach.hardrules import HardRule
from coach.hedges import NEEDED
from coach.idioms import Idiom, Idioms
from coach.library import Exercise, Source
from coach.movenames import names_of
from coach.picture import FACTS
from coach.redflags import Explained, Numbers, RedFlagWords, Safety, Sign
from coach.rules import Asked, Effect, Rule, Table, bins, milder, problems
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.loading.classifiers import classifier

RED_FLAGS = SHELF / "redflags"
KNOWLEDGE = ("seen", "secondary", "knowledge", "expert")


def safety(
    faults: list[Fault], folder: Path = RED_FLAGS, language: str = "en", moves: Iterable[Exercise] = ()
) -> Safety:
    """The red-flag tables and whom to call. What is faulty is reported in ``faults`` and left out.

    ``moves``: the exercises, whose names are no signs.
    """
    words, rows = _red_flags(faults, folder / language)
    names = (name for e in moves for name in (e.name, e.slug.replace("-", " "), *e.aliases))
    words = replace(words, moves=names_of(names))
    numbers, elsewhere = _numbers(faults, SHELF / "emergency.toml")
    purpose = str(read_toml(folder / language / "signs.toml", [])[0].get("purpose", ""))
    return Safety(words=words, numbers=numbers, elsewhere=elsewhere, rows=rows, purpose=purpose)


def _red_flags(faults: list[Fault], folder: Path) -> tuple[RedFlagWords, dict[str, tuple[str, tuple[str, ...], str]]]:
    concepts: dict[str, list[str]] = {}
    places: dict[str, tuple[Path, str]] = {}
    fillers: list[str] = []
    noes: list[str] = []
    typed: list[str] = []
    spellings: dict[str, str] = {}
    idioms: list[Idiom] = []
    explained: list[Explained] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name == "signs.toml":
            continue
        table, text = read_toml(path, faults)
        fillers += table.get("fillers", [])
        noes += table.get("noes", [])
        typed += table.get("typed", [])
        spellings |= table.get("spellings", {})
        idioms += [
            (i["concept"], tuple(i["modifiers"]), tuple(i.get("never", [])), frozenset(i.get("only", [])))
            for i in table.get("idioms", [])
        ]
        explained += [
            Explained(
                concept=i["concept"],
                rows=frozenset(i["rows"]),
                unless=tuple(i["unless"]),
                also=tuple(tuple(group.split("|")) for group in i.get("also", [])),
                table=bool(i.get("table", False)),
                spread=bool(i.get("spread", False)),
            )
            for i in table.get("explained", [])
        ]
        for name, phrases in table.get("concepts", {}).items():
            if name in concepts:
                faults.append(
                    _fault(path, text, f"{name} =", f"concept {name} stands in {places[name][0].name} already")
                )
            concepts[name], places[name] = phrases, (path, text)
    causes = (n for e in explained for n in (e.concept, *e.unless, *(n for group in e.also for n in group)))
    for name in (*NEEDED, *(n for i in idioms for n in (i[0], *i[1], *i[2])), *causes):
        if name not in concepts:
            faults.append(Fault(file=shown(folder / "look-alikes.toml"), line=1, text=f"no such concept: {name}"))
            concepts[name], places[name] = [], (folder / "look-alikes.toml", "")
    lex = _lexicon(concepts, places, faults, fillers=fillers, noes=noes, typed=typed, spellings=spellings)
    signs, rows = _signs(faults, folder / "signs.toml", lex)
    flags: dict[str, str] = {}
    for sign in signs:
        flags.setdefault(sign.row, sign.flag)
    return (
        RedFlagWords(
            lexicon=lex,
            signs=tuple(signs),
            idioms=Idioms(tuple(idioms)),
            explained=tuple(explained),
            weighing=classifier("warnings", faults),
            ear=classifier("crisis", faults),
            flags=flags,
        ),
        rows,
    )


def _lexicon(
    concepts: dict[str, list[str]],
    places: dict[str, tuple[Path, str]],
    faults: list[Fault],
    *,
    fillers: list[str],
    noes: list[str],
    typed: list[str],
    spellings: dict[str, str],
) -> Lexicon:
    """The concepts made ready; a bad phrase is reported and left out."""
    left = {name: list(phrases) for name, phrases in concepts.items()}
    while True:
        try:
            return lexicon(left, fillers=fillers, noes=noes, typed=typed, spellings=spellings)
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
        if row == "purpose":
            continue
        at = text.find(f"[{row}]")
        lacking = [key for key in ("name", "sources", "reviewed_on", "sign") if key not in body]
        faults.extend(_fault(path, text, f"[{row}]", f"{row}: no {key}") for key in lacking)
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
    fields = ("flag", "urgency", "all", "also", "unless", "near", "within", "unclear", "denied", "history", "weighed")
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
        weighed=entry.get("weighed", False),
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


# --- rules ------------------------------------------------------------------------------------------------------------
RULES = SHELF / "rules"
_RULE_FIELDS = frozenset(
    "id title when urgency action say why effect pauses at_once ask sources reviewed_on priority"
    " back tier input then ignores".split()
)
CONSTRAINTS = "90-constraints.toml"


def tables(faults: list[Fault], folder: Path = RULES, known: Mapping[str, Source] | None = None) -> tuple[Table, ...]:
    """The decision tables in the order of their file names. ``known``: the sources that may be cited."""
    cited = sources([]) if known is None else known
    return tuple(_table(p, faults, cited) for p in sorted(folder.glob("*.toml")) if p.name != CONSTRAINTS)


def constraints(
    faults: list[Fault], path: Path = RULES / CONSTRAINTS, known: Mapping[str, Source] | None = None
) -> dict[str, HardRule]:
    """The constraints by id."""
    cited = sources([]) if known is None else known
    body, text = read_toml(path, faults)
    out: dict[str, HardRule] = {}
    for entry in body.get("constraint", []):
        name = str(entry.get("id", ""))
        odd = sorted(set(entry) - {f.name for f in fields(HardRule)})
        problem = next(
            (f"no {k}" for k in ("id", "title", "kept_in", "sources", "reviewed_on") if not entry.get(k)), ""
        )
        problem = problem or (f"unknown field {odd[0]}" if odd else "") or ("stands here twice" if name in out else "")
        problem = problem or next((f"no such source: {k}" for k in entry.get("sources", ()) if k not in cited), "")
        problem = problem or (
            "" if (SHELF.parent / entry["kept_in"]).is_file() else f"no such page: {entry['kept_in']}"
        )
        if problem:
            faults.append(_fault(path, text, f'id = "{name}"', f"{name}: {problem}"))
            continue
        out[name] = HardRule(
            id=name,
            title=entry["title"],
            kept_in=entry["kept_in"],
            sources=tuple(entry["sources"]),
            reviewed_on=str(entry["reviewed_on"]),
            reasons=tuple(entry.get("reasons", ())),
        )
    return out


def _table(path: Path, faults: list[Fault], cited: Mapping[str, Source]) -> Table:
    body, text = read_toml(path, faults)
    rules: list[Rule] = []
    seen: set[str] = set()
    for entry in body.get("rule", []):
        name = str(entry.get("id", ""))
        before = len(faults)
        told = tuple(_rule_problems(entry, cited, seen, body))
        faults.extend(_fault(path, text, f'id = "{name}"', f"{name}: {problem}") for problem in told)
        seen.add(name)
        if len(faults) == before:
            rules.append(_rule({"back": body.get("back", ""), **entry}, body.get("priority", 8)))
    table = Table(
        name=str(body.get("name", path.stem)),
        title=str(body.get("title", path.stem)),
        purpose=str(body.get("purpose", "")),
        scope=body.get("scope", "message"),
        hit=body.get("hit", "first"),
        rules=tuple(rules),
        worse=tuple(body.get("worse", ())),
    )
    for rule_id, problem in problems(table, FACTS):
        needle = f'id = "{rule_id}"' if rule_id else "[[rule]]"
        faults.append(_fault(path, text, needle, f"{rule_id or table.name}: {problem}"))
    return table


def proved(made: Iterable[Table], faults: list[Fault], folder: Path = RULES, *, every: int = 1, start: int = 0) -> int:
    """Walks every picture each table tells apart for answers that get milder as a fact gets worse. Returns how many.

    ``every``, ``start``: a sample, every n-th picture from the given one on.
    """
    walked = 0
    by_name = {read_toml(p, [])[0].get("name"): p for p in sorted(folder.glob("*.toml"))}
    for table in made:
        sizes = [len(values) for values in bins(table, FACTS).values()]
        walked += len(range(start, prod(sizes), every))
        for fact, picture, before, after in islice(milder(table, FACTS, every=every, start=start), 1):
            path = by_name.get(table.name, folder)
            text = path.read_text(encoding="utf-8") if path.is_file() else ""
            told = ", ".join(f"{k} = {v}" for k, v in picture.items() if v)
            words = f"{after.id}: milder than {before.id} though {fact} is worse ({told})"
            faults.append(_fault(path, text, f'id = "{after.id}"', words))
    return walked


def _rule_problems(
    entry: dict[str, Any], cited: Mapping[str, Source], seen: set[str], body: Mapping[str, Any]
) -> Iterator[str]:
    for key in ("id", "when", "urgency", "sources", "reviewed_on"):
        if key not in entry or (key == "sources" and not entry[key]):
            yield f"no {key}"
    if entry.get("id") in seen:
        yield "stands here twice"
    for key in sorted(set(entry) - _RULE_FIELDS):
        yield f"unknown field {key}"
    if entry.get("urgency") not in URGENCIES:
        yield f"no such urgency: {entry.get('urgency')}"
    if "action" in entry and entry["action"] not in get_args(Action):
        yield f"no such action: {entry['action']}"
    if "action" in entry and not (entry.get("say") and entry.get("why")):
        yield "an action needs say and why"
    eased = set(entry.get("effect", {})) - {"days", "progress"} or entry.get("tier")
    if "action" in entry and eased and not (entry.get("back") or body.get("back")):
        yield "it eases the plan and names no way back"
    if entry.get("tier", 0) not in range(5):
        yield f"no such tier: {entry['tier']}"
    if body.get("scope") == "exercise" and entry.get("then") not in GROWTH:
        yield f"then: {entry.get('then')!r} is none of {', '.join(GROWTH)}"
    if body.get("hit") == "inputs" and entry.get("when") and not entry.get("input"):
        yield "which input it reads is not said"
    for name in entry.get("ignores", ()):
        if name not in FACTS:
            yield f"no such fact: {name}"
    if not isinstance(entry.get("reviewed_on", date.min), date):
        yield "reviewed_on is no date"
    for name, asked in entry.get("when", {}).items():
        if name not in FACTS:
            near = get_close_matches(name, FACTS, 1)
            yield f"no such fact: {name}" + (f" (did you mean {near[0]}?)" if near else "")
        else:
            try:
                _test(name, asked)
            except ValueError as bad:
                yield str(bad)
    for key in entry.get("sources", ()):
        if key not in cited:
            yield f"no such source: {key}"
    for key in sorted(set(entry.get("effect", {})) - {f.name for f in fields(Effect)}):
        yield f"unknown effect {key}"


def _rule(entry: dict[str, Any], priority: int) -> Rule:
    effect: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in entry.get("effect", {}).items()}
    return Rule(
        id=entry["id"],
        title=entry.get("title", entry["id"].replace("-", " ")),
        when=tuple(_test(name, asked) for name, asked in entry["when"].items()),
        urgency=entry["urgency"],
        action=entry.get("action"),
        say=entry.get("say", ""),
        why=entry.get("why", ""),
        priority=entry.get("priority", priority),
        sources=tuple(entry["sources"]),
        reviewed_on=entry["reviewed_on"].isoformat(),
        effect=Effect(**effect),
        pauses=entry.get("pauses", False),
        at_once=entry.get("at_once", False),
        ask=entry.get("ask"),
        back=entry["back"] if "action" in entry else "",
        tier=entry.get("tier", 0),
        input=entry.get("input", ""),
        then=entry.get("then", ""),
        ignores=tuple(entry.get("ignores", ())),
    )


def _test(name: str, asked: Any) -> Asked:
    """``true``, a word or a list of words, a number, or a range: "4..5", "6..", "..2". Raises ValueError."""
    fact = FACTS[name]
    if fact.kind == "flag":
        if not isinstance(asked, bool):
            raise ValueError(f"{name} is true or false, not {asked!r}")
        return Asked(fact=name, values=(asked,))
    if fact.kind == "word":
        words = asked if isinstance(asked, list) else [asked]
        for word in words:
            if word not in fact.words:
                raise ValueError(f"{name}: {word!r} is none of {', '.join(fact.words)}")
        return Asked(fact=name, values=tuple(words))
    if isinstance(asked, (int, float)) and not isinstance(asked, bool):
        return Asked(fact=name, low=float(asked), high=float(asked))
    low, dots, high = str(asked).partition("..")
    try:
        made = Asked(fact=name, low=float(low) if low else None, high=float(high) if high else None)
    except ValueError:
        dots = ""
    if not dots or (not low and not high):
        raise ValueError(f"{name}: {asked!r} is no range")
    return made
