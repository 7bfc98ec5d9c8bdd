// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_reading.h"

#include "core/discussion/anchored_places.h"
#include "core/people/people_store.h"
#include "core/reports/figure_reading.h"
#include "core/reports/report_rules.h"

namespace assay {

ReportsRead readReports(db::Connection& connection, const ReportChoice& choice, const Actor& actor)
{
    ReportsRead read;
    read.rows = reports::all(connection);
    if (read.rows.empty() && choice.uid.isEmpty())
        return read;
    OpenReport open;
    open.report = choice.uid.isEmpty() ? read.rows.front().report : reports::byName(connection, choice.uid);
    open.blocks = reports::blocksOf(connection, open.report);
    open.editions = reports::editionsOf(connection, open.report.id);
    open.figures = choice.edition
        ? reports::frozenFigures(connection, reports::edition(connection, open.report.id, *choice.edition))
        : reports::figuresOf(connection, open.report);
    open.comments = discussion::openCommentsAt(connection, {"report", open.report.uid});
    const PersonId person = people::byUid(connection, actor.person).id;
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, open.report.useCase);
    if (const auto refusal =
            reportRefusalOf(open.report.author, person, acting, people::holders(connection, open.report.useCase)))
        open.refusal = refusal->sentence;
    read.open = std::move(open);
    return read;
}

} // namespace assay
