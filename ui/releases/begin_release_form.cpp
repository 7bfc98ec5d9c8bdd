// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/begin_release_form.h"

#include "core/base/ulid.h"
#include "core/releases/release_change.h"
#include "core/releases/release_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

BeginReleaseForm::BeginReleaseForm(Session& session, const Run& run, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_run(run.uid)
    , m_command(newUlid(session.database->clock().now()))
    , m_model(new QComboBox)
    , m_useCase(new QComboBox)
    , m_technique(new QLineEdit)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_submit(pushButton(ButtonKind::Primary, tr("Begin the release")))
{
    if (!m_run.isEmpty()) {
        m_model->setEditable(true);
        m_model->lineEdit()->setPlaceholderText(tr("A new name, or a model that there is"));
        m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_model->completer()->setFilterMode(Qt::MatchContains);
        lay(tr("Register the model of %1").arg(run.name),
            tr("It becomes the next version of its model, and a release of that begins: what the project knows of the "
               "run – commit, parameters, data, files – is taken over."));
        m_model->lineEdit()->setAccessibleName(tr("Model"));
        connect(m_model->lineEdit(), &QLineEdit::returnPressed, this, &BeginReleaseForm::submit);
    } else {
        lay(tr("Begin a release of an imported version"),
            tr("What the project knows of the run that made the version is taken over. A model that no source "
               "registered is registered from its run, on the page Data science."));
    }
    showProblem();
    readChoices();
}

BeginReleaseForm::BeginReleaseForm(Session& session, QWidget* parent)
    : BeginReleaseForm(session, Run{}, parent)
{
}

void BeginReleaseForm::lay(const QString& title, const QString& words)
{
    setObjectName(QStringLiteral("beginReleaseForm"));
    auto* layout = formLayout(*this, title);
    layout->addWidget(wrappedLabel(TextKind::Muted, words));
    m_model->setObjectName(QStringLiteral("model"));
    m_useCase->setObjectName(QStringLiteral("useCase"));
    m_useCase->addItem(tr("The use case of the run's experiment"), QString());
    m_technique->setPlaceholderText(tr("As the use case says, where left empty"));
    addFormField(*layout, m_run.isEmpty() ? tr("Version") : tr("Model"), m_model);
    addFormField(*layout, tr("Use case"), m_useCase);
    addFormField(*layout, tr("Technique"), m_technique);
    layout->addWidget(m_fault);
    m_fault->hide();
    m_submit->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_submit);
    connect(m_model, &QComboBox::currentTextChanged, this, &BeginReleaseForm::showProblem);
    connect(m_submit, &QPushButton::clicked, this, &BeginReleaseForm::submit);
}

void BeginReleaseForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_model->setFocus();
}

BeginReleaseForm::Choices BeginReleaseForm::choicesFor(db::Connection& connection, const QString& run,
                                                       const Actor& actor)
{
    Choices choices;
    db::Statement models = connection.prepare("SELECT DISTINCT name FROM registered_model ORDER BY name");
    while (models.step())
        choices.models << models.text(0);
    db::Statement versions = connection.prepare(
        "SELECT m.name, v.version FROM model_version v JOIN registered_model m ON m.id = v.model_id WHERE NOT EXISTS"
        " (SELECT 1 FROM release r WHERE r.version_id = v.id) ORDER BY m.name, v.version DESC");
    while (versions.step())
        choices.versions << QStringLiteral("%1@%2").arg(versions.text(0), QString::number(versions.integer(1)));
    for (const UseCase& useCase : usecases::all(connection)) {
        if (!releases::makerRefusal(connection, actor, useCase.id))
            choices.useCases.emplace_back(useCase.uid, QStringLiteral("%1 · %2").arg(useCase.key, useCase.title));
    }
    db::Statement own = connection.prepare(
        "SELECT u.uid, u.technique FROM experiment_use_case l JOIN run r ON r.experiment_id = l.experiment_id"
        " JOIN use_case u ON u.id = l.use_case_id WHERE r.uid = ?");
    if (own.bind(run).step()) {
        choices.useCase = own.text(0);
        choices.technique = own.text(1);
    }
    return choices;
}

void BeginReleaseForm::readChoices()
{
    m_session.fetch<Choices>(
        tr("Reading models"), this,
        [run = m_run, actor = m_session.actor](db::Connection& connection) {
            return choicesFor(connection, run, actor);
        },
        [this](const Choices& choices) { offer(choices); });
}

void BeginReleaseForm::offer(const Choices& choices)
{
    if (m_run.isEmpty()) {
        offerVersions(choices.versions);
    } else {
        const QString typed = m_model->currentText();
        m_model->addItems(choices.models);
        m_model->setCurrentText(typed);
    }
    for (const auto& [uid, title] : choices.useCases)
        m_useCase->addItem(title, uid);
    if (const int own = m_useCase->findData(choices.useCase); own > 0)
        m_useCase->setCurrentIndex(own);
    if (!choices.technique.isEmpty())
        m_technique->setPlaceholderText(choices.technique);
}

void BeginReleaseForm::offerVersions(const QStringList& versions)
{
    m_model->addItems(versions);
    if (!versions.isEmpty())
        return;
    m_fault->setText(tr("Every version that was imported is a release already."));
    m_fault->show();
}

QString BeginReleaseForm::problem() const
{
    const QString name = m_model->currentText().trimmed();
    if (m_run.isEmpty())
        return name.isEmpty() ? tr("There is no version to begin a release of.") : QString();
    return name.isEmpty() || name.contains(u'@') ? tr("A version needs its model's name, without “@”.") : QString();
}

void BeginReleaseForm::showProblem()
{
    m_submit->setEnabled(problem().isEmpty() && !m_writing);
    m_submit->setToolTip(problem());
}

void BeginReleaseForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_writing = true;
    showProblem();
    ReleaseDraft draft;
    draft.run = m_run;
    (m_run.isEmpty() ? draft.version : draft.model) = m_model->currentText().trimmed();
    draft.useCase = m_useCase->currentData().toString();
    draft.technique = m_technique->text().trimmed();
    db::Database* database = m_session.database.get();
    const auto job = startJob<QString>(
        &m_session.writes, [database, draft, actor = m_session.actor, command = m_command](JobContext<QString>&) {
            return ReleaseStore(*database).begin(draft, actor, command);
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QString>& begun) {
        m_writing = false;
        showProblem();
        if (begun)
            return finish(*begun);
        m_fault->setText(begun.error().message);
        m_fault->show();
    });
}

/// The form is gone before its release is shown.
void BeginReleaseForm::finish(const QString& uid)
{
    SessionEvents& events = m_session.events;
    close();
    Q_EMIT events.changed();
    Q_EMIT events.openAsked({{}, "release", uid});
}

} // namespace assay
