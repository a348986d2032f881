"""Ways of asking about the source, in the order in which one leans on another."""

from __future__ import annotations

from bot.routing.meaning.source.auditors import with_auditors_of_companies
from bot.routing.meaning.source.backing import with_backing_of_figures
from bot.routing.meaning.source.citations_wanted import (
    without_citations_wanted,
    without_points_credited,
)
from bot.routing.meaning.source.dates_of_figures import (
    with_data_dated,
    with_dates_in_doubt,
    with_dates_of_figures,
    with_source_dated,
    without_dates_told,
)
from bot.routing.meaning.source.faults import with_faults_of_the_source
from bot.routing.meaning.source.headings import with_headings_of_figures
from bot.routing.meaning.source.houses import with_figures_of_houses
from bot.routing.meaning.source.houses_sought import with_houses_sought
from bot.routing.meaning.source.kinds_of_text import with_kinds_of_text
from bot.routing.meaning.source.points_cited import without_points_being_cited
from bot.routing.meaning.source.regions_named import with_regions_named
from bot.routing.meaning.source.reporting import with_days_of_reporting
from bot.routing.meaning.source.reporting_verbs import (
    with_case_studies_published,
    with_figures_listed,
    with_figures_posted,
    with_figures_reported,
)
from bot.routing.meaning.source.reviews import without_times_of_reviews
from bot.routing.meaning.source.summaries import (
    with_several_in_short,
    with_summaries,
)
from bot.routing.meaning.source.texts_of_others import with_texts_of_others
from bot.routing.meaning.source.texts_told_from import without_texts_told_from
from bot.routing.meaning.source.two_wordings import (
    with_consistency_of_figures,
    with_contradicted_figures,
    with_two_places_of_the_text,
)
from bot.routing.meaning.source.whence import with_links_to_the_source, with_whence
from bot.routing.meaning.source.whole_years import with_whole_years
from bot.routing.meaning.source.writers import (
    with_authors_as_models,
    with_models_of_authors,
    with_programs_as_writers,
    with_tools_of_writing,
    with_writers,
    without_authors_beside_their_field,
    without_causes_as_writers,
)
from bot.routing.meaning.source.written_what import with_what_is_written, with_what_is_written_of_something

REWRITES = (
    without_authors_beside_their_field,
    with_headings_of_figures,
    with_what_is_written,
    with_what_is_written_of_something,
    with_houses_sought,
    without_citations_wanted,
    without_points_credited,
    without_points_being_cited,
    without_causes_as_writers,
    with_days_of_reporting,
    without_texts_told_from,
    with_dates_of_figures,
    with_auditors_of_companies,
    without_times_of_reviews,
    with_texts_of_others,
    with_two_places_of_the_text,
    with_consistency_of_figures,
    with_contradicted_figures,
    with_whole_years,
    with_dates_in_doubt,
    with_data_dated,
    with_source_dated,
    without_dates_told,
    with_case_studies_published,
    with_figures_posted,
    with_figures_reported,
    with_figures_listed,
    with_faults_of_the_source,
    with_programs_as_writers,
    with_authors_as_models,
    with_models_of_authors,
    with_writers,
    with_tools_of_writing,
    with_whence,
    with_links_to_the_source,
    with_kinds_of_text,
    with_summaries,
    with_several_in_short,
    with_figures_of_houses,
    with_backing_of_figures,
    with_regions_named,
)
