"""What kit there is for some days, out of plain words, shown as a difference, undoable: "only bands this week"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach.ahead import MONTHS, days_in, length_in
from coach.athlete import KitSpan
from coach.cards import button, paused_card
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.library import KIT
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.setupwords import take_kit
from coach.skipping import reason_in

SHORT = {
    "dumbbells": "d",
    "kettlebell": "k",
    "barbell": "b",
    "band": "n",
    "bench": "h",
    "pullup-bar": "p",
    "machine": "m",
}
LENGTHS = (1, 7, 14)  #: days that are offered where none were said
LONGEST_DAYS = 120
_NOTHING = Pattern(
    r"\b(?:no|without(?: any)?|zero|haven'?t (?:got )?any|don'?t have any) (?:kit|equipment|gear|weights?|gym|equip)\b|"
    r"\b(?:body ?weight) only\b|\bonly (?:my )?body ?weight\b|\bjust (?:my )?body ?weight\b"
)
_ONLY = Pattern(
    r"\b(?:only|just|nothing but|all i(?:'ve| have)? (?:got )?(?:is|are)?|limited to|stuck with|no gym|hotel gym|"
    r"hotel (?:room|has)|without (?:the|a|my) gym|gym[- ]free|gymless|gym(?: is|'s) (?:closed|shut))\b"
)
_PIECE = r"(?:dumbbells?|bands?|barbells?|kettlebells?|bench|machines?|(?:squat |power )?rack)"
_TAKEN = Pattern(
    rf"\b{_PIECE}(?: (?:is|are|was)|'s) (?:all )?(?:taken|busy|in use|occupied|being used|broken|gone|"
    rf"locked|missing|hogged)\b"
)
_WITHOUT = Pattern(
    rf"\b(?:no|without|(?:don'?t|do not|doesn'?t|haven'?t|have not) (?:have|got|get)|haven'?t|can'?t (?:use|get)) "
    rf"(?:my |the |any |a |access to )*{_PIECE}\b|" + _TAKEN.pattern
)
#: Who does not go ("no gym for me, kid is sick") has left a session out; who may not get in has another place.
_STAYS_AWAY = Pattern(r"\bno gym(?: (?:today|tonight|this (?:morning|evening)|tomorrow|again))* for me\b")
_NO_GYM = Pattern(r"\bno gym\b")
_ON_THE_WAY = Pattern(r"\b(?:travel\w*|away|hotel|flight|flying|out of town)\b")
#: Of a session of the past that never was.
_BYGONE = Pattern(r"\b(?:never happened|did(?:n'?t| not) happen|fell through)\b")
_KIT_WORD = Pattern(
    r"\b(?:bands?|dumbbells?|dbs?|kettlebells?|kbs?|barbell|bench|pull[- ]?up bar|machines?|rack|hotel gym|gym|kit|"
    r"equipment|gear|weights?|body ?weight)\b"
)
#: Places that bring no kit of their own: what is named beside them counts.
_PLACES = Pattern(
    r"\b(?:no|without(?: the| a| my)?|isn'?t a) gym\b|\bgym(?:[- ]free|less)\b|"
    r"\bgym(?: is|'s) (?:closed|shut)|\bhotel(?:'s)? gym\b"
)
_ASKED = Pattern(r"\b(?:how|why|what|can i|does|should)\b.*\?")
#: Whether training so will do, asked in general: of named days it is their kit that is told.
_WILL_DO = Pattern(
    r"\b(?:is (?:it|that|this)|would it be) (?:\w+ )?(?:ok|okay|fine|all ?right|enough|bad|good|a problem)\b"
)
_UNTIL = Pattern(
    r"\b(?:until|till|til|through|thru|up to|to (?=(?:next )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|the \d|\d)))\b(.*)"
)
_RETURN = Pattern(r"\b(?:back(?: home)?|home again|return(?:ing)?|home)(?: again)? (?:on |by |at )?(.*)")
_MONTH = "|".join(MONTHS)
_BETWEEN = Pattern(
    rf"\b(?:the )?(?P<a>[0-3]?\d)(?P<nth>st|nd|rd|th)?(?: (?:of )?(?P<first>(?:{_MONTH})[a-z]*))? "
    rf"?(?:-|–|to|until|till|til|through|thru)"
    rf" ?(?:the )?(?P<b>[0-3]?\d)(?:st|nd|rd|th)?\b(?: (?:of )?(?P<last>(?:{_MONTH})[a-z]*))?"
)
_PERMANENT = Pattern(r"\b(?:now own|bought|sold|from now on|always|for good|permanently)\b")


def by_words(draft: Draft, text: str) -> bool:
    """Takes a text that says what kit there is for some days; False where it says no such thing."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None or _PERMANENT.search(low) or _BYGONE.search(low) or not _KIT_WORD.search(low):
        return False
    if not (_NOTHING.search(low) or _ONLY.search(low) or _WITHOUT.search(low)) or _ASKED.search(low):
        return False
    kit = _kit_in(draft, low)
    if kit is None or (not kit and _STAYS_AWAY.search(low)):
        return False
    span = span_in(low, draft.today) or ((draft.today, draft.today) if _TAKEN.search(low) else None)
    one_day = span is None or span[0] == span[1]
    if not kit and one_day and _NO_GYM.search(low) and not _ON_THE_WAY.search(low) and reason_in(low) is not None:
        return False
    if span is None and _WILL_DO.search(low):
        return False
    if span is None:
        draft.say("kit-how-long", kit=_names(kit))
        code = _code(kit)
        draft.offer(*(button("button-pause-days", f"kit:{code}:{n}", count=n) for n in LENGTHS))
        draft.offer(button("button-kit-always", f"kit:{code}:always"))
        return True
    return pack(draft, kit, *span)


def press(draft: Draft, rest: str) -> bool:
    """The kit for so many days from today, or from now on."""
    code, _, count = rest.partition(":")
    kit = frozenset(k for k, letter in SHORT.items() if letter in code)
    if count == "always":
        before = draft.weeks()
        draft.keep(Setting(values={"equipment": sorted(kit)}))
        draft.replan()
        draft.card = None
        draft.say("kit-always", kit=_names(kit))
        say_difference(draft, lines_between(before, draft.weeks(), draft))
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return True
    if ":" in count:
        try:
            since, until = (date.fromisoformat(x) for x in count.split(":"))
        except ValueError:
            return False
        if until < draft.today or not 0 <= (until - since).days < LONGEST_DAYS:
            return False
        draft.card = None
        return pack(draft, kit, max(since, draft.today), until)
    if not count.isdecimal() or not 1 <= int(count) <= LONGEST_DAYS:
        return False
    draft.card = None
    return pack(draft, kit, draft.today, draft.today + timedelta(days=int(count) - 1))


def pack(draft: Draft, kit: frozenset[str], since: date, until: date) -> bool:
    """Plans with ``kit`` from ``since`` to ``until`` and shows what becomes of the sessions."""
    if paused_card(draft):
        return True
    before = draft.weeks()
    mine = [k for k in draft.athlete.kits if k.until >= draft.today]
    spans = [*mine, KitSpan(since=since, until=until, equipment=kit)]
    form = [
        {"since": k.since.isoformat(), "until": k.until.isoformat(), "equipment": sorted(k.equipment)} for k in spans
    ]
    draft.keep(Setting(values={"kits": form}))
    lines = lines_between(before, draft.weeks(), draft)
    draft.say("kit-for-days", kit=_names(kit), since=since, until=until, one=since == until)
    if lines:
        say_difference(draft, lines)
        draft.say("kit-why")
    else:
        there = any(d.session for w in draft.weeks() for d in w.days if since <= d.date <= until)
        draft.say("kit-fits" if there else "kit-no-session")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def end_now(draft: Draft) -> bool:
    """Ends what kit was told for days that are not over; False where there is nothing to end."""
    left = [k for k in draft.athlete.kits if not k.since <= draft.today <= k.until]
    if len(left) == len(draft.athlete.kits):
        return False
    draft.keep(
        Setting(
            values={
                "kits": [
                    {"since": k.since.isoformat(), "until": k.until.isoformat(), "equipment": sorted(k.equipment)}
                    for k in left
                ]
            }
        )
    )
    return True


def span_in(low: str, today: date) -> tuple[date, date] | None:
    """The first and last day that a text speaks of; None where it names none.

    >>> span_in("only bands until friday", date(2026, 11, 23))
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 27))
    """
    sunday = today + timedelta(days=6 - today.weekday())
    if re.search(r"\bnext week\b", low):
        return sunday + timedelta(days=1), sunday + timedelta(days=7)
    if re.search(r"\b(?:weekend)\b", low):
        return max(today, sunday - timedelta(days=1)), sunday
    if re.search(r"\b(?:this|the|rest of the|all) week\b", low):
        return today, sunday
    if (between := dates_between(low, today)) is not None:
        return between
    if match := _UNTIL.search(low):
        ends = days_in(match[1], today)
        starts = days_in(low[: match.start()], today)
        if ends:
            first = starts[0] if starts else today
            last = ends[-1] if ends[-1] >= first else ends[-1] + timedelta(days=7)
            return first, last
    if (match := _RETURN.search(low)) and (ends := days_in(match[1], today)):
        starts = days_in(low[: match.start()], today)
        first = starts[0] if starts else today
        last = ends[-1] if ends[-1] >= first else ends[-1] + timedelta(days=7)
        return first, last
    if (between := dates_between(low, today)) is not None:
        return between
    days = days_in(low, today)
    length = length_in(low)
    if length is not None and length <= LONGEST_DAYS:
        first = days[0] if days else today
        return first, first + timedelta(days=length - 1)
    return (min(days), max(days)) if days else None


def dates_between(low: str, today: date) -> tuple[date, date] | None:
    """The first and last day of "the 12th to the 19th", "3-7 december", "12 to 19 jan"; None where none stand so.

    >>> dates_between("away 12th to the 19th", date(2026, 11, 23))
    (datetime.date(2026, 12, 12), datetime.date(2026, 12, 19))
    """
    match = _BETWEEN.search(low)
    if match is None or not (match["nth"] or match["first"] or match["last"]):
        return None  # two bare figures are no dates
    first, last = int(match["a"]), int(match["b"])
    names = [MONTHS.index(m[:3]) + 1 if m else 0 for m in (match["first"], match["last"])]
    begins = names[0] or names[1] or (today.month if first >= today.day else today.month % 12 + 1)
    ends = names[1] or (begins if last >= first else begins % 12 + 1)
    try:
        since = date(today.year + (begins < today.month), begins, first)
        until = date(since.year + (ends < begins), ends, last)
    except ValueError:
        return None
    return (since, until) if since <= until else None


_BUT_ONLY = Pattern(r"\b(?:just|only|but (?:i (?:do )?)?have|but i'?ve got)\b")


def _kit_in(draft: Draft, low: str) -> frozenset[str] | None:
    """The kit that a text names: nothing, or some of it; None where it names none."""
    if _WITHOUT.search(low) and (only := _BUT_ONLY.search(low)) is not None:
        low = low[only.start() :]  # "no barbell today, just dumbbells": what is there
    hotel = re.search(r"\bhotel(?:'s)? gym\b", low) is not None
    named = take_kit(draft, _PLACES.sub(" ", re.sub(r"\b(?:squat |power )?rack\b", "barbell", low)))
    found = frozenset(named["equipment"]) if named else frozenset[str]()
    if hotel and not found:
        found = frozenset(("dumbbells", "bench"))  # what nearly every one of them has
    if _WITHOUT.search(low):
        return draft.athlete.equipment - found
    if found:
        return found
    return (
        frozenset()
        if _NOTHING.search(low) or re.search(r"\bno gym\b|\bgym(?:[- ]free|less)\b|gym(?: is|'s) (?:closed|shut)", low)
        else None
    )


def _code(kit: frozenset[str]) -> str:
    return "".join(SHORT[k] for k in KIT if k in kit) + ("m" if "machine" in kit else "") or "0"


def _names(kit: frozenset[str]) -> tuple[Say, ...] | Say:
    return tuple(say(f"kit-{k}") for k in SHORT if k in kit) or say("kit-nothing")
