"""content/exercises/*.toml, exercise-words.toml and regions.toml → exercises, regions and everyday words.

Rule: nothing is passed over. A key too many, a slug that is not there, a name twice: each is a fault with its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from coach.library import Dose, Exercise, Region, Texts
from content.faults import SHELF, Fault, line_of, read_toml, shown

_Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
_Word = Annotated[str, StringConstraints(min_length=1, max_length=60)]
_Line = Annotated[str, StringConstraints(min_length=10, max_length=220)]
_Step = Annotated[str, StringConstraints(min_length=10, max_length=170)]
_Short = Annotated[str, StringConstraints(min_length=4, max_length=130)]


_M = TypeVar("_M", bound=BaseModel)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Dose(_Strict):
    sets: Annotated[int, Field(ge=1, le=10)]
    low: Annotated[int, Field(ge=1)]
    high: Annotated[int, Field(ge=1)]
    unit: Literal["reps", "s", "m", "contacts"]
    per_side: bool
    rir: Annotated[int, Field(ge=0, le=10)] | None = None
    rest_s: Annotated[int, Field(ge=0, le=600)]


class _Texts(_Strict):
    what: Annotated[str, StringConstraints(min_length=40, max_length=260)]
    setup: _Line
    steps: Annotated[list[_Step], Field(min_length=3, max_length=6)]
    breathing: _Short
    mistakes: Annotated[
        list[Annotated[list[_Short], Field(min_length=2, max_length=2)]], Field(min_length=3, max_length=3)
    ]
    feel: _Line
    leave_out: _Line


class _Exercise(_Strict):
    slug: _Slug
    name: _Word
    pattern: _Slug
    focus: Literal["lower", "upper", "core", "full", "plyo", "mobility"]
    level: Annotated[int, Field(ge=1, le=3)]
    equipment: Annotated[list[list[str]], Field(min_length=1)]
    unilateral: bool
    mode: Literal["reps", "timed", "contacts", "distance", "seconds", "metres"]
    aliases: list[_Word]
    seed: bool = False
    family: str = ""
    primary: list[str] = []
    secondary: list[str] = []
    load_type: Literal["", "bodyweight", "external", "band", "none"] = ""
    one_load: bool = False
    default: _Dose | None = None
    tempo: str = ""
    impact: Annotated[int, Field(ge=0, le=3)] = 0
    doms: Annotated[int, Field(ge=1, le=3)] = 1
    provokes: dict[str, Annotated[int, Field(ge=1, le=2)]] = {}
    flags: list[str] = []
    regressions: list[str] = []
    progressions: list[str] = []
    weight_bearing: Literal["", "none", "both_legs", "one_leg"] = ""
    plyo_tier: Annotated[int, Field(ge=0, le=4)] = 0
    texts: _Texts | None = None


class _Region(_Strict):
    name: str
    tissue_class: str
    max_pain_during: Annotated[int, Field(ge=0, le=10)]
    lay_terms: Annotated[list[_Word], Field(min_length=1)]
    isometric_first: list[str]
    preferred_swaps: list[str]
    cut_first: list[str]
    running_rule: str


class _Words(_Strict):
    ambiguous_aliases: list[_Word]
    equipment: list[str]
    muscles: list[str]
    flags: list[str]


@dataclass(frozen=True, kw_only=True)
class _Found:
    """An exercise with the place it stands at, for the faults."""

    exercise: Exercise
    path: Path
    text: str
    at: int

    def fault(self, needle: str, words: str) -> Fault:
        """A fault on the line of ``needle`` inside this entry, or on the entry's first line."""
        end = self.text.find("\n[[exercise]]", self.at + 1)
        inside = needle in self.text[self.at : end if end >= 0 else None]
        line = line_of(self.text, needle if inside else "[[exercise]]", self.at)
        return Fault(file=shown(self.path), line=line, text=f"{self.exercise.slug}: {words}")


def exercises(
    faults: list[Fault], shelf: Path = SHELF
) -> tuple[dict[str, Exercise], dict[str, Region], frozenset[str]]:
    """Exercises by slug, regions by key, and the everyday words among the aliases. Faults are added, never raised."""
    table, words_text = read_toml(shelf / "exercise-words.toml", faults)
    words = _model(_Words, table, shelf / "exercise-words.toml", words_text, faults)
    found = [f for path in sorted((shelf / "exercises").glob("*.toml")) for f in _file(path, faults)]
    by_slug: dict[str, _Found] = {}
    for f in found:
        if f.exercise.slug in by_slug:
            faults.append(f.fault('slug = "', f"stands in {shown(by_slug[f.exercise.slug].path)} as well"))
        by_slug.setdefault(f.exercise.slug, f)
    regions = _regions(shelf / "regions.toml", frozenset(by_slug), faults)
    for f in found:
        faults.extend(_cross_check(f, by_slug, regions, words))
    faults.extend(_shared_names(found))
    faults.extend(_circles(by_slug))
    ambiguous = frozenset(words.ambiguous_aliases) if words else frozenset()
    known = {a for f in found for a in f.exercise.aliases}
    for alias in sorted(ambiguous - known):
        line = line_of(words_text, f'"{alias}"')
        text = f"everyday word of no exercise: {alias}"
        faults.append(Fault(file=shown(shelf / "exercise-words.toml"), line=line, text=text))
    return {slug: f.exercise for slug, f in by_slug.items()}, regions, ambiguous


def _file(path: Path, faults: list[Fault]) -> Iterator[_Found]:
    """The exercises of one file that have the right shape."""
    table, text = read_toml(path, faults)
    faults.extend(
        Fault(file=shown(path), line=line_of(text, key), text=f"{key}: only [[exercise]] belongs here")
        for key in sorted(set(table) - {"exercise"})
    )
    at = 0
    for row in table.get("exercise", []):
        at = text.find("[[exercise]]", at)
        made = _model(_Exercise, row, path, text, faults, at)
        if made is None and isinstance(row, dict):  # one that is only told badly is still there for all that name it
            made = _model(_Exercise, {k: v for k, v in row.items() if k != "texts"}, path, text, [], at)
        if made is not None:
            yield _Found(exercise=_exercise(made, path.parent.parent / "pictures"), path=path, text=text, at=at)
        at += 1


def _exercise(row: _Exercise, pictures: Path) -> Exercise:
    """A row that has the right shape, as the mind knows it, with its picture where one has been drawn."""
    d, t = row.default, row.texts
    return Exercise(
        **row.model_dump(
            include={
                *("slug", "name", "pattern", "focus", "level", "unilateral", "mode", "seed", "family", "load_type"),
                *("one_load", "tempo", "impact", "doms", "provokes", "weight_bearing", "plyo_tier"),
            }
        ),
        equipment=tuple(frozenset(alternative) for alternative in row.equipment),
        aliases=tuple(row.aliases),
        primary=tuple(row.primary),
        secondary=tuple(row.secondary),
        flags=tuple(row.flags),
        regressions=tuple(row.regressions),
        progressions=tuple(row.progressions),
        picture=f"{row.slug}.png" if (pictures / f"{row.slug}.png").is_file() else None,
        default=Dose(**d.model_dump()) if d else None,
        texts=Texts(
            what=t.what,
            setup=t.setup,
            steps=tuple(t.steps),
            breathing=t.breathing,
            mistakes=tuple((wrong, right) for wrong, right in t.mistakes),
            feel=t.feel,
            leave_out=t.leave_out,
        )
        if t
        else None,
    )


def _regions(path: Path, slugs: frozenset[str], faults: list[Fault]) -> dict[str, Region]:
    table, text = read_toml(path, faults)
    out = {}
    for key, row in table.get("regions", {}).items():
        at = max(text.find(f"[regions.{key}]"), 0)
        made = _model(_Region, row, path, text, faults, at)
        if made is None:
            continue
        for slug in (*made.isometric_first, *made.preferred_swaps):
            if slug not in slugs:
                line = line_of(text, f'"{slug}"', at)
                faults.append(Fault(file=shown(path), line=line, text=f"{key}: no such exercise: {slug}"))
        out[key] = Region(
            key=key,
            name=made.name,
            tissue_class=made.tissue_class,
            max_pain_during=made.max_pain_during,
            lay_terms=tuple(made.lay_terms),
            isometric_first=tuple(made.isometric_first),
            preferred_swaps=tuple(made.preferred_swaps),
            cut_first=tuple(made.cut_first),
            running_rule=made.running_rule,
        )
    return out


def _cross_check(
    f: _Found, by_slug: dict[str, _Found], regions: dict[str, Region], words: _Words | None
) -> Iterator[Fault]:
    """What an entry names has to be there."""
    e = f.exercise
    for slug in (*e.regressions, *e.progressions):
        if slug not in by_slug:
            yield f.fault(f'"{slug}"', f"no such exercise: {slug}")
    for region in sorted(set(e.provokes) - set(regions)):
        yield f.fault(f"{region} =", f"no such region: {region}")
    if e.default is not None and e.default.low > e.default.high:
        yield f.fault("default =", f"the dose runs from {e.default.low} down to {e.default.high}")
    if words is None:
        return
    named: tuple[tuple[str, Iterable[str], list[str]], ...] = (
        ("thing", (w for alternative in e.equipment for w in alternative), words.equipment),
        ("muscle", (*e.primary, *e.secondary), words.muscles),
        ("flag", e.flags, words.flags),
    )
    for kind, said, known in named:
        for word in sorted(set(said) - set(known)):
            yield f.fault(f'"{word}"', f"no such {kind} in exercise-words.toml: {word}")


def _shared_names(found: list[_Found]) -> Iterator[Fault]:
    """A name or alias may stand for one exercise only: the reader would have to guess."""
    owner: dict[str, str] = {}
    for f in found:
        for alias in {f.exercise.name.lower(), *f.exercise.aliases}:
            if owner.setdefault(alias, f.exercise.slug) != f.exercise.slug:
                yield f.fault(f'"{alias}"', f"{alias} is a name of {owner[alias]} as well")


def _circles(by_slug: dict[str, _Found]) -> Iterator[Fault]:
    """A ladder only leads up: following harder versions (or easier ones backwards) never comes back to its start."""
    harder: dict[str, set[str]] = {slug: set(f.exercise.progressions) & set(by_slug) for slug, f in by_slug.items()}
    for slug, f in by_slug.items():
        for easier in f.exercise.regressions:
            if easier in harder:
                harder[easier].add(slug)
    done: set[str] = set()

    def climb(slug: str, way: tuple[str, ...]) -> Iterator[Fault]:
        if slug in way:
            circle = (*way[way.index(slug) :], slug)
            f = by_slug[way[-1]]
            needle = "progressions =" if slug in f.exercise.progressions else "[[exercise]]"
            yield f.fault(needle, f"the ladder runs in a circle: {' → '.join(circle)}")
        elif slug not in done:
            for above in sorted(harder[slug]):
                yield from climb(above, (*way, slug))
            done.add(slug)

    for slug in by_slug:
        yield from climb(slug, ())


def _model(kind: type[_M], row: Any, path: Path, text: str, faults: list[Fault], at: int = 0) -> _M | None:
    """``row`` in the shape of ``kind``; None where it does not fit, with a fault for each thing that is wrong."""
    try:
        return kind.model_validate(row)
    except ValidationError as wrong:
        slug = row.get("slug", "") if isinstance(row, dict) else ""
        for error in wrong.errors():
            where = [str(part) for part in error["loc"]]
            key = next((p for p in reversed(where) if not p.isdigit()), "")
            end = text.find("\n[[exercise]]", at + 1)
            entry = text[at : end if end >= 0 else None]
            table = f"\n[exercise.{where[0]}]" if where else ""
            needle = next((n for n in (f"\n{key} =", table) if n and n in entry), "")
            line = line_of(text, needle, at) + (1 if needle else 0)
            words = f"{slug}: {'.'.join(where)}: {error['msg']}".removeprefix(": ")
            faults.append(Fault(file=shown(path), line=line, text=words))
        return None
