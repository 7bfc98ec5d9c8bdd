// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/late_plan.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/findings/finding_change.h"
#include "core/usecases/use_case_party.h"

namespace assay::charters {

void followLatePlan(db::WriteTransaction& transaction, UseCaseId useCase)
{
    db::Connection& connection = transaction.connection();
    const std::optional<Charter> plan = accepted(connection, useCase, CharterKind::EvaluationPlan);
    const std::optional<qint64> first = firstResultAt(connection, useCase);
    if (!plan || !plan->acceptedAt || !first || *first >= *plan->acceptedAt)
        return;
    const UseCase about = usecases::byId(connection, useCase);
    FindingDraft draft;
    draft.useCase = about.uid;
    draft.staged = about.staged;
    draft.text = {
        Text::tr("The evaluation plan of %1 was fixed after results").arg(about.key),
        Text::tr("How models will be judged is agreed on before anybody has seen a result."),
        Text::tr("Version %1 was agreed on at %2 UTC, the first run came in at %3 UTC.")
            .arg(QString::number(plan->version), minuteText(*plan->acceptedAt), minuteText(*first)),
        {},
        Text::tr("The plan may have been chosen to fit what was seen."),
        Text::tr("Judge the models on data that came in after the plan, or say why the plan would have been the "
                 "same.")};
    findings::raiseOnce(transaction, draft, QStringLiteral("plan-after-results"));
}

} // namespace assay::charters
