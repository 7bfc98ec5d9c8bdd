// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_reading.h"

#include "core/discussion/anchored_places.h"
#include "core/people/people_store.h"
#include "core/reports/figure_reading.h"
#include "core/reports/report_rules.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

std::vector<UseCase> withoutReport(db::Connection& connection, const std::vector<ReportRow>& rows)
{
    std::vector<UseCase> free = usecases::all(connection);
    std::erase_if(free, [&rows](const UseCase& useCase) {
        return std::any_of(rows.begin(), rows.end(),
                           [&useCase](const ReportRow& row) { return row.report.useCase == useCase.id; });
    });
    return free;
}

} // namespace

ReportsRead readReports(db::Connection& connection, const ReportChoice& choice, const Actor& actor)
{
    ReportsRead read;
    read.rows = reports::all(connection);
    read.free = withoutReport(connection, read.rows);
    for (const UseCase& useCase : read.free) {
        if (!choice.edition && (choice.uid == useCase.key || choice.uid == useCase.uid))
            read.begunFor = useCase.uid;
    }
    const bool isNamed = !choice.uid.isEmpty() && read.begunFor.isEmpty();
    if (read.rows.empty() && !isNamed)
        return read;
    OpenReport open;
    open.report = isNamed ? reports::byName(connection, choice.uid) : read.rows.front().report;
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
