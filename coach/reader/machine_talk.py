"""Commands that a machine would be given, which nobody says to a coach: "DROP TABLE logs", "rm -rf /".

Rule: only such as are none of the language one talks in; "delete all my data" and "delete it from my log" are wishes.
"""

from __future__ import annotations

from coach.patterns import Pattern

#: Words of which every such command has one.
_CALLING = frozenset("table tables database databases schema from rm truncate insert select update alter".split())
#: What a table is called: never "my log" or "the plan".
_NAME = r"(?!(?:my|the|your|our|this|that|these|those|today|todays|yesterday|last|next|now|here|it|all|any|every)\b)\w+"
_COMMAND = Pattern(
    r"\bdrop (?:all )?(?:tables?|databases?|schema)\b"
    rf"|\bdelete from {_NAME}(?: (?:where\b.*|; ?)|[ -]*$)"
    r"|\btruncate (?:table )?\w+ *$|\btruncate table\b"
    r"|\balter table\b|\binsert into \w+ (?:values|\()|\bselect (?:\w+|\*) from \w+|\bupdate \w+ set \w+ [=:]"
    r"|\brm - ?[rf]+\b"
)


def for_a_machine(words: list[str]) -> bool:
    """Whether ``words`` are such a command.

    >>> for_a_machine("drop table logs".split()), for_a_machine("delete all my data".split())
    (True, False)
    """
    return not _CALLING.isdisjoint(words) and _COMMAND.search(" ".join(words)) is not None
