// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_form.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/feedback/feedback_store.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"
#include "ui/panes/moment_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int incidentTextHeight = 84;
constexpr int incidentFormWidth = 700;

/// What is not offered any more, such as somebody who left, stays chosen until another is.
void chooseOrAdd(QComboBox& box, const QString& value, const QString& title)
{
    if (!value.isEmpty() && box.findData(value) < 0)
        box.addItem(shownText(title), value);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

QComboBox* incidentChoice(const char* name, const QString& none)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItem(none, QString());
    return box;
}

QString deploymentWords(const Deployment& deployment)
{
    return IncidentForm::tr("%1, %2, since %3")
        .arg(shownText(deployment.release), shownText(deployment.environment), dayText(deployment.at));
}

} // namespace

IncidentForm::IncidentForm(Session& session, const incidents::IncidentStory& story, const IncidentOccasion& occasion,
                           QWidget* parent)
    : MergingForm(session, {QStringLiteral("incidentForm"), tr("Report an incident"), tr("Report it")}, parent)
    , m_feedback(occasion.feedback)
{
    makeFields(story);
    m_texts.add({"text"}, incidentTextHeight);
    addFields();
    say(occasion.fields);
    showProblem();
    keepDraft(occasion.place.isEmpty() ? QStringLiteral("new-incident")
                                       : QStringLiteral("new-incident/%1").arg(occasion.place));
}

IncidentForm::IncidentForm(Session& session, const incidents::IncidentStory& story, QWidget* parent)
    : MergingForm(session, {QStringLiteral("incidentForm"), tr("Edit %1").arg(story.incident.key), tr("Save")}, parent)
    , m_known(story.incident)
{
    makeFields(story);
    m_texts.add({"text", "root_cause"}, incidentTextHeight);
    addFields();
    bringTogether(incidents::textsOf(incidents::fieldsOf(story.incident)), mergedFields());
    fill(base());
    showProblem();
    keepDraft(QStringLiteral("incident/%1/edit").arg(story.incident.uid));
}

void IncidentForm::makeFields(const incidents::IncidentStory& story)
{
    setFixedWidth(incidentFormWidth);
    m_title = new QLineEdit;
    m_severity = new QComboBox;
    m_severity->setObjectName(QStringLiteral("severity"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(severityTitle(severity), static_cast<int>(severity));
    m_detected = new QLineEdit;
    m_detected->setObjectName(QStringLiteral("detected"));
    m_detected->setPlaceholderText(m_known ? QStringLiteral("2027-01-31 09:30") : tr("now, or as in 2027-01-31 09:30"));
    connect(m_detected, &QLineEdit::textChanged, this, &IncidentForm::showProblem);
    connect(m_detected, &QLineEdit::returnPressed, this, &IncidentForm::submit);
    offerSubjects(story);
    offerPeople(story);
}

void IncidentForm::offerSubjects(const incidents::IncidentStory& story)
{
    m_useCase = incidentChoice("use_case", tr("None in particular"));
    m_release = incidentChoice("release", tr("None in particular"));
    for (const findings::FindingSubject& subject : story.subjects) {
        const bool isRelease = !subject.release.isEmpty();
        (isRelease ? m_release : m_useCase)
            ->addItem(shownText(subject.title), isRelease ? subject.release : subject.useCase);
    }
    m_deployment = incidentChoice("deployment", tr("None that is known"));
    for (const Deployment& deployment : story.deployments) {
        if (!deployment.uid.isEmpty())
            m_deployment->addItem(deploymentWords(deployment), deployment.uid);
    }
}

void IncidentForm::offerPeople(const incidents::IncidentStory& story)
{
    m_owner = incidentChoice("owner", tr("Nobody yet"));
    for (const Person& person : story.people)
        m_owner->addItem(shownText(person.name), person.uid);
}

void IncidentForm::addFields()
{
    addLine(tr("What went wrong"), QStringLiteral("title"), m_title);
    addFieldsBeside(rows(), tr("Severity"), m_severity, tr("Detected, in UTC"), m_detected);
    addFieldsBeside(rows(), tr("Deployment that caused it"), m_deployment, tr("Who sees to it"), m_owner);
    addFieldsBeside(rows(), tr("Release"), m_release, tr("Use case"), m_useCase);
    if (!m_known)
        addWords(tr("A deployment brings its release along, and a release its use case."));
    addFormField(rows(), tr("What was noticed"), m_texts.edit("text"));
    if (m_known)
        addFormField(rows(), tr("Root cause: why it came to it"), m_texts.edit("root_cause"));
}

QString IncidentForm::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("An incident needs a title.");
    const FieldsForm::Values said{{QStringLiteral("detected"), m_detected->text().trimmed()}};
    return m_known ? neededMomentProblem(said, "detected") : momentProblem(said, "detected");
}

/// A time that was not touched keeps its seconds.
qint64 IncidentForm::detectedAt() const
{
    const QString said = m_detected->text().trimmed();
    if (m_known) {
        const qint64 before = incidents::fieldsFrom(base()).detectedAt;
        if (minuteText(before) == said)
            return before;
    }
    return momentFrom(said).value_or(0);
}

/// A text that was not touched keeps its spaces at the ends.
FieldTexts IncidentForm::texts() const
{
    IncidentFields written;
    written.text.title = m_title->text();
    written.text.text = m_texts.edit("text")->toPlainText();
    written.text.rootCause = m_known ? m_texts.edit("root_cause")->toPlainText() : QString();
    written.severity = static_cast<Severity>(m_severity->currentData().toInt());
    written.detectedAt = detectedAt();
    written.useCase = m_useCase->currentData().toString();
    written.release = m_release->currentData().toString();
    written.deployment = m_deployment->currentData().toString();
    written.ownerUid = m_owner->currentData().toString();
    FieldTexts texts = incidents::textsOf(written);
    m_texts.say(texts, base());
    return texts;
}

void IncidentForm::fill(const FieldTexts& texts)
{
    say(incidents::fieldsFrom(texts));
}

void IncidentForm::say(const IncidentFields& fields)
{
    m_title->setText(fields.text.title);
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(fields.severity)));
    m_detected->setText(fields.detectedAt == 0 ? QString() : minuteText(fields.detectedAt));
    chooseOrAdd(*m_useCase, fields.useCase, m_known ? m_known->useCaseKey : fields.useCase);
    chooseOrAdd(*m_release, fields.release, m_known ? m_known->releaseName : fields.release);
    chooseOrAdd(*m_deployment, fields.deployment, m_known ? m_known->deployment : fields.deployment);
    chooseOrAdd(*m_owner, fields.ownerUid, m_known ? m_known->owner.name : fields.ownerUid);
    m_texts.edit("text")->setPlainText(fields.text.text);
    if (m_known)
        m_texts.edit("root_cause")->setPlainText(fields.text.rootCause);
}

QString IncidentForm::shownField(const FieldText& said) const
{
    const IncidentFields fields = incidents::fieldsFrom({said});
    if (said.field == u"severity")
        return severityTitle(fields.severity);
    if (said.field == u"detected")
        return minuteText(fields.detectedAt);
    for (const QComboBox* box : {m_useCase, m_release, m_deployment, m_owner}) {
        if (box->objectName() == said.field)
            return box->itemText(std::max(0, box->findData(said.text)));
    }
    return said.text;
}

ConflictAnswer::Fields IncidentForm::mergedFields()
{
    return {m_known->key,
            [this] { return texts(); },
            [uid = m_known->uid, since = m_known->rowVersion](db::Connection& connection) {
                return incidents::newerTexts(connection, incidents::byName(connection, uid), since);
            },
            incidents::fieldTitle,
            [this](const FieldText& said) { return shownField(said); },
            [](const QString& field) { return field == u"title" || field == u"text" || field == u"root_cause"; }};
}

WorkForm::Work IncidentForm::work()
{
    const IncidentFields fields = incidents::fieldsFrom(texts());
    if (!m_known) {
        return [draft = IncidentDraft{fields}, made = m_made, feedback = m_feedback](db::Database& database,
                                                                                     const Actor& actor) -> Result<> {
            const QString command = newUlid(database.clock().now());
            const Result<QString> uid = feedback.isEmpty()
                ? IncidentStore(database).report(draft, actor, command)
                : FeedbackStore(database).makeIncident(feedback, draft, actor, command);
            if (!uid)
                return failed(uid);
            *made = *uid;
            return {};
        };
    }
    return [edit = IncidentEdit{m_known->uid, m_known->rowVersion, fields, base()}](db::Database& database,
                                                                                    const Actor& actor) {
        return IncidentStore(database).edit(edit, actor, newUlid(database.clock().now()));
    };
}

void openNewIncident(Session& session, QWidget& page, const IncidentOccasion& occasion)
{
    if (session.database->readOnly())
        return Q_EMIT session.events.failed({Error::Kind::Denied, session.database->readOnlyReason(), {}});
    session.fetch<incidents::IncidentStory>(
        IncidentForm::tr("Reading releases"), &page,
        [actor = session.actor, now = session.database->clock().now()](db::Connection& connection) {
            return incidents::newIncidentStory(connection, actor, now);
        },
        [&session, &page, occasion](const incidents::IncidentStory& story) {
            if (!story.refusals.report.isEmpty())
                return Q_EMIT session.events.failed({Error::Kind::Denied, story.refusals.report, {}});
            if (page.window()->findChild<IncidentForm*>())
                return; // It is open already, over this page.
            auto* form = new IncidentForm(session, story, occasion);
            QObject::connect(form, &WorkForm::done, &page, [&session, form] {
                Q_EMIT session.events.changed();
                Q_EMIT session.events.openAsked({{}, "incident", form->made()});
            });
            new Overlay(form, page.window());
        });
}

QString incidentRefusal(db::Connection& connection, const Actor& actor)
{
    return incidents::reportRefusal(connection, actor);
}

} // namespace assay
