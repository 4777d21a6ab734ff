"""News agencies as they sign dispatches and pictures."""

from __future__ import annotations

# Those that stand beside the photographer: "REUTERS / Jo Berg", "Jo Berg / Getty Images".
PICTURE_AGENCIES = ("AP", "AP Photo", "AFP", "Reuters", "REUTERS", "EPA", "Getty Images", "PA", "Xinhua", "Bloomberg")
# What a whole line may consist of: the dispatch or the picture comes from them.
SIGNING_AGENCIES = (
    *PICTURE_AGENCIES,
    *(
        "Associated Press",
        "The Associated Press",
        "Agence France-Presse",
        "Press Association",
        "PA Media",
        "UPI",
        "DPA",
    ),
    *("ANSA", "EFE", "TASS", "Interfax", "Kyodo", "Yonhap", "Bernama", "BERNAMA", "PTI", "ANI", "IANS", "AAP", "SAPA"),
    *(
        "NAN",
        "Anadolu Agency",
        "The Canadian Press",
        "Shutterstock",
        "Alamy",
        "iStock",
        "Unsplash",
        "Agencies",
        "News agencies",
        "AP News",
    ),
)


def any_agency(agencies: tuple[str, ...]) -> str:
    """A pattern that matches any of them; in verbose patterns too.

    >>> any_agency(("AP", "Getty Images"))
    'AP|Getty[ ]Images'
    """
    return "|".join(agency.replace(" ", "[ ]") for agency in agencies)
