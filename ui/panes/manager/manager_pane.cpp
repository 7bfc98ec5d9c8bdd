// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "core/summary/project_summary.h"
#include "core/usecases/use_case_store.h"
#include "ui/panes/pane.h"
#include "ui/panes/role_overview.h"

#include <QCoreApplication>

#include <map>

namespace assay {
namespace {

class ManagerPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(ManagerPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("portfolio"); }
    QString title() const override { return tr("Portfolio"); }
    QByteArray icon() const override { return QByteArrayLiteral("portfolio"); }
    int order() const override { return 10; }
    Page* createPage(Session& session, QWidget* parent) const override;

private:
    static Result<RoleHoldings> held(db::Database& database);
};

Page* ManagerPane::createPage(Session& session, QWidget* parent) const
{
    return new RoleOverview(session,
                            {.title = title(),
                             .icon = icon(),
                             .emptyTitle = tr("No use cases yet"),
                             .emptySentence = tr("A use case is a decision somebody wants to make better with a model. Everything else in a project hangs on one: data, runs, releases, risks."),
                             .comingTitle = tr("What this page will show"),
                             .coming = {tr("A board of every use case by stage of its life"),
                                        tr("Lead time, flow and what waits for whom"),
                                        tr("Value expected and value confirmed"),
                                        tr("A risk heat map over all use cases")},
                             .held = &ManagerPane::held},
                            parent);
}

/// The people of a project by row.
std::map<PersonId, QString> namesOf(const std::vector<Person>& people)
{
    std::map<PersonId, QString> names;
    for (const Person& person : people)
        names[person.id] = person.staged ? ManagerPane::tr("%1 (staged)").arg(person.name) : person.name;
    return names;
}

Result<RoleHoldings> ManagerPane::held(db::Database& database)
{
    const Result<ProjectSummary> summary = projectSummary(database);
    if (!summary)
        return failed(summary);
    const Result<std::vector<UseCase>> useCases = UseCaseStore(database).all();
    if (!useCases)
        return failed(useCases);
    const Result<std::vector<Person>> people = PeopleStore(database).all();
    if (!people)
        return failed(people);
    RoleHoldings holdings;
    holdings.figures = {{tr("Use cases"), summary->useCases, tr("proposed to retired")},
                        {tr("People"), summary->people, tr("with roles in this project")},
                        {tr("Experiments"), summary->experimentsActive, tr("of %1 recorded").arg(summary->experiments)},
                        {tr("Runs"), summary->runsActive, tr("of %1 recorded").arg(summary->runs)},
                        {tr("Registered models"), summary->registeredModels, tr("%1 versions").arg(summary->modelVersions)}};
    holdings.tableTitle = tr("Use cases");
    holdings.headings = {tr("Key"), tr("Title"), tr("State"), tr("Risk"), tr("Owner"), tr("Problem")};
    const std::map<PersonId, QString> names = namesOf(*people);
    for (const UseCase& useCase : *useCases) {
        const auto owner = names.find(useCase.owner);
        holdings.rows.push_back({useCase.key, useCase.staged ? tr("%1 (staged)").arg(useCase.title) : useCase.title,
                                 stateTitle(useCase.state), toString(useCase.riskTier),
                                 owner == names.end() ? QString() : owner->second, useCase.problem});
        holdings.things.push_back({{}, "use-case", useCase.uid});
    }
    return holdings;
}

} // namespace

const Pane& managerPane()
{
    static const ManagerPane pane;
    return pane;
}

} // namespace assay
