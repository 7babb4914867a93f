"""Facts, effects and signs in words. Rule: the words are phrases; this page only finds the right one and its blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coach.library import Source
from coach.picture import FACTS
from coach.redflags import Sign
from coach.rules import Asked, Effect, Rule, Value
from content.voice import Voice

ALL_JUMPS = Effect().plyo
REVIEW_YEARS = 2  #: what nobody has looked at for so long is marked


def asked(test: Asked, voice: Voice) -> str:
    """What a rule asks of a fact: "pain 4 to 5.9 of 10"."""
    if test.values:
        kind = FACTS[test.fact].kind
        if kind == "flag":
            return voice.plain(_key(test.fact), told=bool(test.values[0]))
        return _said(test.fact, either([_word(v, voice) for v in test.values], voice), voice)
    return _said(test.fact, in_range(test.low, test.high, voice), voice)


def was(name: str, value: Value, voice: Voice) -> str:
    """What a fact was: "pain 6 of 10"."""
    if FACTS[name].kind == "flag":
        return voice.plain(_key(name), told=bool(value))
    if value is None:
        return _said(name, "untold", voice)
    if isinstance(value, (int, float)):
        return _said(name, in_range(value, value, voice), voice)
    return _said(name, _word(value, voice), voice)


def _key(name: str) -> str:
    return f"fact-{name.replace('_', '-')}"


def _said(name: str, words: str, voice: Voice) -> str:
    return voice.plain(_key(name), told=words)


def _word(value: Value, voice: Voice) -> str:
    return voice.plain(f"word-{value}")


def in_range(low: float | None, high: float | None, voice: Voice) -> str:
    """A range of numbers: "4 to 5.9", "6 or more"."""
    if low is not None and high is not None:
        return voice.plain("range-is" if low == high else "range-between", low=low, high=high)
    return voice.plain("range-to", high=high) if low is None else voice.plain("range-from", low=low)


def either(words: Sequence[str], voice: Voice) -> str:
    """Words as a choice: a, b or c."""
    if len(words) == 1:
        return words[0]
    return voice.plain("either", first=", ".join(words[:-1]), last=words[-1])


def done(rule: Rule, voice: Voice) -> tuple[str, ...]:
    """What a rule does to the plan and to how the athlete is seen, a line for each thing."""
    if rule.pauses:
        return (voice.plain("effect-pauses"),)
    out = list(_done(rule.effect, voice))
    if out and rule.at_once:
        out.append(voice.plain("effect-at-once"))
    if rule.tier:
        out.append(voice.plain("effect-tier", tier=rule.tier, input=rule.input))
    if out:
        out.append(voice.plain("effect-days", days=rule.effect.days))
    if rule.ignores:
        names = either([n.replace("_", " ") for n in rule.ignores], voice)
        out.append(voice.plain("effect-ignores", names=names))
    if rule.then:
        out.append(voice.plain(f"effect-then-{rule.then}"))
    return tuple(out) or (voice.plain("effect-none"),)


def _done(effect: Effect, voice: Voice) -> Iterator[str]:
    if effect.stop:
        yield voice.plain("effect-stop")
    if effect.postpone:
        yield voice.plain("effect-postpone")
    if effect.region:
        yield voice.plain(f"effect-region-{effect.region}")
    if effect.volume is not None:
        key = "effect-volume-region" if effect.region else "effect-volume"
        yield voice.plain(key, percent=round(effect.volume * 100))
    if effect.load is not None:
        key = "effect-load-region" if effect.region else "effect-load"
        yield voice.plain(key, percent=round(effect.load * 100))
    if not effect.impact:
        yield voice.plain("effect-impact")
    elif effect.plyo < ALL_JUMPS:
        yield voice.plain("effect-plyo", tier=effect.plyo)
    if effect.rir:
        yield voice.plain("effect-rir", reps=effect.rir)
    if effect.run:
        yield voice.plain(f"effect-run-{effect.run}")
    if effect.without:
        yield voice.plain(
            "effect-without", properties=either([w.replace("-", " ").replace("_", " ") for w in effect.without], voice)
        )
    if effect.ramp:
        yield voice.plain("effect-ramp")
    if effect.weeks:
        yield voice.plain("effect-weeks", percents=", ".join(f"{w * 100:.0f}" for w in effect.weeks))
    if effect.fresh:
        yield voice.plain("effect-fresh")
    if effect.only:
        yield voice.plain("effect-only", focuses=either(effect.only, voice))
    if effect.frozen:
        yield voice.plain("effect-frozen")
    if effect.progress:
        yield voice.plain("effect-progress")
    if effect.offer:
        yield voice.plain("effect-offer", names=either([voice.plain(f"offer-{n}") for n in effect.offer], voice))


def sign(one: Sign, voice: Voice) -> str:
    """A sign's combination of words: "chest with pressure, and anywhere in the message sweat or sick"."""
    groups = [either([_concept(n) for n in group], voice) for group in one.all]
    parts = [" + ".join(groups)]
    if len(groups) > 1:
        parts[0] += f" ({voice.plain(f'rulebook-sign-{one.within}')})"
    beside = [either([_concept(n) for n in group], voice) for group in one.also]
    parts += [voice.plain("rulebook-sign-also", groups=group) for group in beside]
    if one.unless:
        parts.append(voice.plain("rulebook-sign-unless", names=either([_concept(n) for n in one.unless], voice)))
    if one.unclear:
        parts.append(voice.plain("rulebook-sign-unclear"))
    return ", ".join(parts)


def _concept(name: str) -> str:
    return name.replace("-", " ")


def reference(source: Source) -> str:
    """A source in full, as a bibliography has it, without its address."""
    head = " ".join(p for p in (source.authors, f"({source.year})" if source.year else "") if p)
    return ". ".join(p for p in (head, source.title) if p) + "."


def overdue(reviewed_on: str, today: date) -> bool:
    """Whether nobody has looked at it for two years. What has no date counts as never looked at."""
    try:
        seen = date.fromisoformat(reviewed_on)
    except ValueError:
        return True
    back = today.year - REVIEW_YEARS
    return (seen.year, seen.month, seen.day) < (back, today.month, today.day)
