"""What the code of the coach names in so many words: its strings and its calls, read once for all that look at them."""

from __future__ import annotations

import ast
from functools import cache

Named = ast.Call | ast.Constant | ast.JoinedStr


@cache
def named_in(module: str) -> tuple[Named, ...]:
    """The calls, the strings and the made-up strings of a module's text, in the order of a walk."""
    tree = ast.parse(module)
    return tuple(
        node
        for node in ast.walk(tree)
        if isinstance(node, (ast.Call, ast.JoinedStr))
        or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    )
