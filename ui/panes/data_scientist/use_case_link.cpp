// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/use_case_link.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/runs/experiment_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/text_label.h"

#include <QMenu>
#include <QPushButton>

namespace assay {
namespace {

QString nameOf(const QString& key, const QString& title)
{
    QString name = QStringLiteral("%1  %2").arg(key, title);
    return name.replace(u'&', QStringLiteral("&&")); // A title is no place for a key.
}

bool hasEnded(UseCaseState state)
{
    return state == UseCaseState::Stopped || state == UseCaseState::Retired;
}

/// Why somebody links nothing to each of them, and takes nothing from it; empty where they may.
QHash<QString, QString> linkRefusals(db::Connection& connection, const Actor& actor,
                                     const std::vector<UseCase>& useCases)
{
    QHash<QString, QString> refusals;
    for (const UseCase& useCase : useCases)
        refusals.insert(useCase.uid, experiments::linkRefusal(connection, actor, useCase.id).value_or(QString()));
    return refusals;
}

} // namespace

UseCaseLink::UseCaseLink(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_button(pushButton(ButtonKind::Secondary, {}))
{
    m_button->setObjectName(QStringLiteral("useCaseLink"));
    m_button->hide();
    m_menu = new OfferedMenu(
        *m_button, [this] { return m_button->accessibleName(); }, [this](QMenu& menu) { fill(menu); });
    m_menu->setObjectName(QStringLiteral("useCaseMenu"));
    connect(m_button, &QPushButton::clicked, m_menu,
            [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics::unit))); });
}

UseCaseLink::~UseCaseLink()
{
    m_reading.cancel();
}

void UseCaseLink::show(const ExperimentRow& experiment)
{
    m_experiment = experiment;
    const std::optional<LinkedUseCase>& useCase = experiment.useCase;
    m_button->setText(useCase ? useCase->key : tr("No use case"));
    m_button->setAccessibleName(useCase ? tr("Use case %1").arg(shownText(useCase->title)) : tr("No use case"));
    m_button->setToolTip(useCase ? plainToolTip(
                             tr("The experiment belongs to “%1” (%2)").arg(useCase->title, stateTitle(useCase->state)))
                                 : tr("Say to which use case the experiment belongs"));
    m_button->setVisible(static_cast<bool>(experiment.id));
    if (experiment.id)
        read();
}

void UseCaseLink::read()
{
    m_reading.cancel();
    m_reading = m_session.fetchResult<Choices>(
        tr("Reading use cases"), this,
        [actor = m_session.actor, readOnly = m_session.database->readOnlyReason()](db::Connection& connection) {
            Choices choices{usecases::all(connection), readOnly, {}};
            if (!readOnly.isEmpty())
                return choices;
            choices.refusal = experiments::linkRefusal(connection, actor).value_or(QString());
            if (!choices.refusal.isEmpty()) // A role for one of them alone may count.
                choices.refusals = linkRefusals(connection, actor, choices.useCases);
            return choices;
        },
        [this](const Result<Choices>& choices) {
            if (choices)
                m_choices = *choices;
        });
}

void UseCaseLink::fill(QMenu& menu)
{
    const std::optional<LinkedUseCase> held = m_experiment.useCase;
    if (held) {
        connect(menu.addAction(tr("Open %1").arg(nameOf(held->key, held->title))), &QAction::triggered, this,
                [this, uid = held->uid] {
                    Q_EMIT m_session.events.openAsked({{}, "use-case", uid});
                });
        menu.addSeparator();
    }
    for (const UseCase& useCase : m_choices.useCases)
        addChoice(menu, useCase);
    if (m_choices.useCases.empty()) {
        QAction* none = menu.addAction(tr("There are no use cases yet"));
        none->setEnabled(false);
        none->setStatusTip(tr("the portfolio has a button for the first one"));
    }
    if (!held)
        return;
    menu.addSeparator();
    QAction* unlink = menu.addAction(tr("Take the link away"));
    const QString refusal = m_choices.refusalFor(held->uid);
    unlink->setEnabled(refusal.isEmpty());
    unlink->setStatusTip(refusal);
    unlink->setToolTip(plainToolTip(refusal));
    connect(unlink, &QAction::triggered, this, [this] {
        write([uid = m_experiment.uid](db::Database& database, const Actor& actor, const QString& command) {
            return ExperimentStore(database).unlink(uid, actor, command);
        });
    });
}

void UseCaseLink::addChoice(QMenu& menu, const UseCase& useCase)
{
    const bool held = m_experiment.useCase && m_experiment.useCase->uid == useCase.uid;
    QAction* choice = menu.addAction(nameOf(useCase.key, useCase.title));
    choice->setCheckable(true);
    choice->setChecked(held);
    const QString there = m_choices.refusalFor(useCase.uid);
    const QString leaving = m_experiment.useCase ? m_choices.refusalFor(m_experiment.useCase->uid) : QString();
    const QString refusal = held  ? tr("The experiment belongs to it already")
        : hasEnded(useCase.state) ? tr("It has ended: no more work belongs to it")
        : there.isEmpty()         ? leaving
                                  : there;
    choice->setEnabled(refusal.isEmpty());
    choice->setStatusTip(refusal);
    choice->setToolTip(plainToolTip(refusal.isEmpty() ? useCase.decision : refusal));
    connect(choice, &QAction::triggered, this, [this, uid = useCase.uid] {
        write([link = ExperimentUseCase{m_experiment.uid, uid}](db::Database& database, const Actor& actor,
                                                                const QString& command) {
            return ExperimentStore(database).link(link, actor, command);
        });
    });
}

void UseCaseLink::write(const Write& work)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<void>(
        &m_session.writes, [=, actor = m_session.actor](JobContext<void>&) { return work(*database, actor, command); });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& done) {
        if (done)
            Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
        else
            Q_EMIT m_session.events.failed(done.error());
    });
}

} // namespace assay
