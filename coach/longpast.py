"""What is over: years ago, or past and cleared by somebody.

Rules of this page: a clearance reaches over what it was given for, never over what is told to be there now, or to have
come after it; a date is of its own clause.
"""

from __future__ import annotations

from coach.concepts import PAUSES, Span, Token


def past_words(words: tuple[Token, ...], hits: dict[str, list[Span]], sentence: list[int]) -> frozenset[int]:
    """Words of what is over: years ago, or past and cleared by somebody; never where the present is named too.

    "Years ago" reaches over its own clause ("... and I had an operation in 2018" makes nothing else old); what somebody
    cleared reaches over its sentence up to there, and over the one before it.
    """
    if "years-past" not in hits and "cleared" not in hits:  # nothing else ends a thing
        return frozenset()
    clause = _clauses(words, hits)

    def of(concept: str, part: list[int]) -> set[int]:
        return {part[s.first] for s in hits.get(concept, ())}

    dated, now = of("years-past", clause), of("present", clause)
    recalled = {c - k for c in of("back-anew", clause) for k in (0, 1)}  # "fainted back in uni, happening again"
    old = dated - now - recalled
    dates = {clause[s.first] for s in hits.get("years-past", ()) if words[s.first].word not in _OF_A_THING}
    short = {c for c in old & dates if sum(k == c for k in clause) <= 4}  # "in 2019, I fainted": the next as well
    old |= {c + 1 for c in short} - now
    over: set[int] = set()
    upto: dict[int, int] = {}  # per sentence, the clause in which somebody cleared it
    clear = [s for s in hits.get("cleared", ()) if not any(t.word == "," for t in words[s.first + 1 : s.last])]
    if clear:  # "no time for docs, wife says it's fine" clears nothing
        again, past = of("again", sentence), of("past", sentence)
        broken = of("broken", clause)
        for s in clear:
            if words[s.first].word in _HEALED and clause[s.first] in broken:
                old.add(clause[s.first])  # "fainted on monday, my fracture has healed": a faint does not heal
                continue
            n = sentence[s.first]
            # "scan in 2018 was normal" is of what was then
            upto[n] = max(upto.get(n, -1), -1 if clause[s.first] in dated else clause[s.first])
        over = (set(upto) | {n - 1 for n, c in upto.items() if c >= 0 and n - 1 in past}) - again
    told, still = of("told-past", clause), of("still-now", clause)
    turned = {sentence[s.first]: s.first for s in reversed(hits.get("turn", ()))}  # "discharged, and now he's vomiting"
    return frozenset(
        t
        for t in range(len(words))
        if clause[t] in old
        or (
            sentence[t] in over
            and t < turned.get(sentence[t], len(words))
            and clause[t] not in still
            and (clause[t] <= upto.get(sentence[t], clause[t]) or clause[t] in told)
        )
    )


#: What a clause tells a thing of, rather than give a date to what follows: "history of migraines, this is the worst".
_OF_A_THING = frozenset(("history", "used"))

_HEALED = frozenset(("healed", "mended", "knitted"))


def _clauses(words: tuple[Token, ...], hits: dict[str, list[Span]]) -> list[int]:
    """Per word the number of its clause: commas, "but", and "and I", "and my" begin one."""
    out, n = [], 0
    for t, token in enumerate(words):
        after = words[t + 1].word if t + 1 < len(words) else ""
        if token.word == "but" or (token.word in ("and", "so") and after in ("i", "im", "ive", "my", "now", "today")):
            n += 1
        out.append(n)
        n += token.word in PAUSES
    return out
