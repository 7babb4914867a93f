"""/progress: the summary, the menu of charts, and a chart with the words that say the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coach.acts import Act
from coach.cards import button, name_of
from coach.diary import Setting
from coach.draft import Draft
from coach.progress import answer, body, fitness, keeping, lifting, review, running
from coach.progress.figures import Shown, form, theme_of
from coach.progress.habit import kept
from coach.progress.span import length_words
from coach.progress.wish import Wish, of_score, wish_in
from coach.reply import Say, say

MENU = (
    ("load", "pace"),
    ("lift", "muscles"),
    ("pain", "body"),
    ("keeping", "sides"),
    ("calendar", "tests"),
    ("review", "helping"),
)
FILLED_DAYS = 70  #: so long the score of somebody who does everything is still on its way up
OFFERED = 6  #: lifts to choose from
SHOW: dict[str, Callable[[Draft, Wish], Shown]] = {
    "load": lambda draft, wish: running.load(draft, wish.days or running.LOAD_SPANS[0]),
    "pace": lambda draft, wish: running.pace(draft, wish.days or running.PACE_SPANS[0]),
    "lift": lambda draft, wish: lifting.lift(draft, wish.slug or "", wish.days or lifting.SPANS[0]),
    "muscles": lambda draft, wish: lifting.muscles(draft),
    "pain": lambda draft, wish: body.pain(draft, wish.region, wish.side, wish.days or body.SPANS[0]),
    "body": lambda draft, wish: body.body(draft),
    "keeping": lambda draft, wish: keeping.keeping(draft),
    "sides": lambda draft, wish: body.sides(draft, wish.slug),
    "calendar": lambda draft, wish: keeping.calendar(draft),
    "tests": lambda draft, wish: fitness.results(draft, wish.slug),
}
THEMES = ("light", "dark")


def overview(draft: Draft) -> None:
    """How it is going: the weeks as a picture, a line each on habit, strength and pain, and the menu."""
    shown = running.load(draft)
    draft.parts.extend(shown.words)
    draft.parts.extend(_summary(draft))
    _menu(draft)
    _close(draft, shown)


def _summary(draft: Draft) -> list[Say]:
    out: list[Say] = []
    found = kept(draft, 1)
    if found.score is not None:
        young = (draft.today - found.course[0][0]).days < FILLED_DAYS
        out.append(say("overview-habit", score=round(found.score * 100), young=young))
    clear = [t for t in lifting.trends(draft) if t.verdict in ("probable", "clear")]
    for up in (True, False):
        names = [name_of(t.slug, draft.books.library) for t in clear if (t.change >= 0) is up][:3]
        if names:
            out.append(say("overview-lifts", names=tuple(names), up=up))
    hurting = body.standing(draft)
    if hurting is not None:
        out.append(hurting)
    return out


def _menu(draft: Draft) -> None:
    for row in MENU:
        draft.offer(*(button(f"button-chart-{kind}", f"chart:{kind}") for kind in row))


def asked(draft: Draft, text: str, acts: Sequence[Act]) -> bool:
    """Whether a text asks for a chart, the review or whether it helps; if so, it is shown."""
    wish = wish_in(text, draft, acts)
    if wish is None:
        return False
    if wish.kind == "review" and review.moved(draft, text):
        return True
    show(draft, wish)
    return True


def of_streak(draft: Draft, text: str, acts: Sequence[Act]) -> bool:
    """Whether a text asks what an illness did to the score; if so, it is shown."""
    if not of_score(text, draft, acts):
        return False
    show(draft, Wish(kind="keeping"))
    return True


def about(draft: Draft, text: str, act: Act) -> None:
    """A question about progress: the chart it names, else the overview."""
    if not asked(draft, text, (act,)):
        overview(draft)


def show(draft: Draft, wish: Wish) -> None:
    """What was asked for, with its buttons."""
    if wish.kind == "helping":
        answer.card(draft)
    elif wish.kind == "review":
        review.card(draft)
    elif wish.kind == "lift" and wish.slug is None:
        _which_lift(draft)
    else:
        shown = SHOW[wish.kind](draft, wish)
        draft.parts.extend(shown.words)
        spec = spec_of(wish)
        if wish.kind == "tests":
            _tests(draft, wish)
        if shown.spans:
            base = spec.rpartition(":")[0]
            draft.offer(*(button("button-chart-span", f"chart:{base}:{n}", weeks=n // 7) for n in shown.spans))
        row = [button("button-chart-all", "chart:all")]
        if shown.chart is not None:
            other = THEMES[1 - THEMES.index(theme(draft))]
            row.append(button(f"button-chart-{other}", f"theme:{other}:{spec}"))
        draft.offer(*row)
        _close(draft, shown)


def _tests(draft: Draft, wish: Wish) -> None:
    """A button for each test with results, and one to test again."""
    found = [t for t in fitness.tested(draft) if t.slug != wish.slug]
    buttons = [button(f"test-name-{t.slug}", f"chart:tests:{t.slug}:") for t in found]
    for n in range(0, len(buttons), 2):
        draft.offer(*buttons[n : n + 2])
    draft.offer(button("button-test-begin", "test:begin"))


def _close(draft: Draft, shown: Shown) -> None:
    draft.close(chart=form(shown.chart, theme(draft)) if shown.chart is not None else None)


def theme(draft: Draft) -> str:
    """The theme in force."""
    return theme_of(draft.known.setting("charts"))


def _which_lift(draft: Draft) -> None:
    known = [s for s in lifting.logged(draft.known) if s in draft.books.library.exercises][:OFFERED]
    if not known:
        draft.say("chart-lift-nothing")
        draft.offer(button("button-chart-all", "chart:all"))
        return
    lines = tuple(lifting.line(t, draft) for t in lifting.trends(draft)[:OFFERED])
    draft.say("chart-lift-which", lines=lines, span=length_words(lifting.SPANS[0]), known=bool(lines))
    for slug in known:
        draft.offer(button("button-plain", f"chart:lift:{slug}:", text=name_of(slug, draft.books.library)))


def spec_of(wish: Wish) -> str:
    """A wish as a button carries it: kind, what of, days."""
    of = wish.slug or ".".join(p for p in (wish.region, wish.side) if p)
    return f"{wish.kind}:{of}:{wish.days or ''}"


def read_spec(spec: str, draft: Draft) -> Wish | None:
    """``read_spec(spec_of(wish)) == wish``; None where a button is out of date."""
    kind, _, rest = spec.partition(":")
    of, _, days = rest.partition(":")
    if kind not in (*SHOW, "helping", "review") or (days and not days.isdecimal()):
        return None
    span = int(days) if days else None
    if kind in ("lift", "sides"):
        slug = of or None
        if slug is not None and slug not in draft.books.library.exercises:
            return None
        return Wish(kind=kind, slug=slug, days=span)
    if kind == "tests":
        return Wish(kind=kind, slug=of or None)
    region, _, side = of.partition(".")
    return Wish(kind=kind, region=region or None, side=side or None, days=span)


def press(draft: Draft, rest: str) -> bool:
    """A chart by its button."""
    draft.card = None
    if rest == "all":
        overview(draft)
        return True
    wish = read_spec(rest, draft)
    if wish is None:
        return False
    show(draft, wish)
    return True


def press_theme(draft: Draft, rest: str) -> bool:
    """The same chart in the other theme, and every chart after it."""
    chosen, _, spec = rest.partition(":")
    wish = read_spec(spec, draft)
    if chosen not in THEMES or wish is None:
        return False
    draft.card = None
    draft.keep(Setting(values={"charts": chosen}))
    show(draft, wish)
    return True
