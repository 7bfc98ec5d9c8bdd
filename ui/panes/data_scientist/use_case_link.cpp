// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/use_case_link.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/runs/experiment_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
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

} // namespace

UseCaseLink::UseCaseLink(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_button(pushButton(ButtonKind::Secondary, {}))
{
    m_button->setObjectName(QStringLiteral("useCaseLink"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &UseCaseLink::open);
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
}

void UseCaseLink::open()
{
    m_session.fetch<Choices>(
        tr("Reading use cases"), this,
        [actor = m_session.actor, readOnly = m_session.database->readOnlyReason()](db::Connection& connection) {
            return Choices{usecases::all(connection),
                           readOnly.isEmpty() ? experiments::linkRefusal(connection, actor).value_or(QString())
                                              : readOnly};
        },
        [this](const Choices& choices) {
            auto* menu = new QMenu(m_button);
            menu->setObjectName(QStringLiteral("useCaseMenu"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setToolTipsVisible(true);
            fill(*menu, choices);
            menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics::unit)));
        });
}

void UseCaseLink::fill(QMenu& menu, const Choices& choices)
{
    const std::optional<LinkedUseCase> held = m_experiment.useCase;
    if (held) {
        connect(menu.addAction(tr("Open %1").arg(nameOf(held->key, held->title))), &QAction::triggered, this,
                [this, uid = held->uid] {
                    Q_EMIT m_session.events.openAsked({{}, "use-case", uid});
                });
        menu.addSeparator();
    }
    for (const UseCase& useCase : choices.useCases) {
        QAction* choice = menu.addAction(nameOf(useCase.key, useCase.title));
        choice->setCheckable(true);
        choice->setChecked(held && held->uid == useCase.uid);
        const QString refusal =
            hasEnded(useCase.state) ? tr("It has ended: no more work belongs to it") : choices.refusal;
        choice->setEnabled(refusal.isEmpty() && !choice->isChecked());
        choice->setToolTip(plainToolTip(refusal.isEmpty() ? useCase.decision : refusal));
        connect(choice, &QAction::triggered, this, [this, uid = useCase.uid] {
            write([link = ExperimentUseCase{m_experiment.uid, uid}](db::Database& database, const Actor& actor,
                                                                    const QString& command) {
                return ExperimentStore(database).link(link, actor, command);
            });
        });
    }
    if (choices.useCases.empty())
        menu.addAction(tr("There are no use cases yet: the portfolio has a button for the first one"))
            ->setEnabled(false);
    if (!held)
        return;
    menu.addSeparator();
    QAction* unlink = menu.addAction(tr("Take the link away"));
    unlink->setEnabled(choices.refusal.isEmpty());
    unlink->setToolTip(plainToolTip(choices.refusal));
    connect(unlink, &QAction::triggered, this, [this] {
        write([uid = m_experiment.uid](db::Database& database, const Actor& actor, const QString& command) {
            return ExperimentStore(database).unlink(uid, actor, command);
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
