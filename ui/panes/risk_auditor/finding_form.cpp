// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_texts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int findingTextHeight = 64;
constexpr int findingFormWidth = 680;

} // namespace

FindingForm::FindingForm(Session& session, const Raising& raising, QWidget* parent)
    : MergingForm(session, {QStringLiteral("findingForm"), raising.title, tr("Raise the finding")}, parent)
    , m_raising(raising)
{
    makeFields();
    addSubjects();
    addTexts();
    showProblem();
    keepDraft(QStringLiteral("new-finding/%1").arg(raising.release));
}

FindingForm::FindingForm(Session& session, const Finding& finding, QWidget* parent)
    : MergingForm(session, {QStringLiteral("findingForm"), tr("Edit %1").arg(finding.key), tr("Save")}, parent)
    , m_known(finding)
{
    makeFields();
    addTexts();
    bringTogether(findings::textsOf(finding), mergedFields());
    fill(base());
    showProblem();
    keepDraft(QStringLiteral("finding/%1/edit").arg(finding.uid));
}

void FindingForm::makeFields()
{
    setFixedWidth(findingFormWidth);
    m_title = new QLineEdit;
    m_severity = new QComboBox;
    m_severity->setObjectName(QStringLiteral("severity"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(severityTitle(severity), static_cast<int>(severity));
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(Severity::Medium)));
    m_due = new DayField;
    m_due->setObjectName(QStringLiteral("due"));
    connect(m_due, &QLineEdit::textChanged, this, &FindingForm::showProblem);
    connect(m_due, &QLineEdit::returnPressed, this, &FindingForm::submit);
    m_texts.add({"criterion", "condition", "cause", "effect", "recommendation"}, findingTextHeight);
    addLine(tr("Title"), QStringLiteral("title"), m_title);
    addFieldsBeside(rows(), tr("Severity"), m_severity, tr("Due, as in 2027-01-31"), m_due);
}

void FindingForm::addSubjects()
{
    if (m_raising.subjects.empty())
        return;
    m_subject = new QComboBox;
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->addItem(tr("No release or use case in particular"));
    for (const findings::FindingSubject& subject : m_raising.subjects)
        m_subject->addItem(shownText(subject.title));
    addFormField(rows(), tr("About"), m_subject);
}

void FindingForm::addTexts()
{
    addFieldsBeside(rows(), tr("What should be"), m_texts.edit("criterion"), tr("What is"), m_texts.edit("condition"));
    addFieldsBeside(rows(), tr("Why it is so"), m_texts.edit("cause"), tr("What may come of it"),
                    m_texts.edit("effect"));
    addFormField(rows(), tr("What to do"), m_texts.edit("recommendation"));
}

QString FindingForm::findingTitle() const
{
    return m_title->text().trimmed();
}

QString FindingForm::problem() const
{
    return findingTitle().isEmpty() ? tr("A finding needs a title.") : m_due->problem();
}

/// A day that was not touched keeps its time, and a text its spaces at the ends.
FieldTexts FindingForm::texts() const
{
    const FindingEdit before = findings::editFrom({}, base());
    const bool kept = before.dueAt && dayText(*before.dueAt) == m_due->text().trimmed();
    FindingText written;
    written.title = findingTitle();
    FieldTexts texts = findings::textsOf(written, static_cast<Severity>(m_severity->currentData().toInt()),
                                         kept ? before.dueAt : m_due->at());
    m_texts.say(texts, base());
    return texts;
}

void FindingForm::fill(const FieldTexts& texts)
{
    const FindingEdit said = findings::editFrom({}, texts);
    m_title->setText(said.text.title);
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(said.severity)));
    m_due->setDay(said.dueAt);
    m_texts.fill(texts);
}

ConflictAnswer::Fields FindingForm::mergedFields()
{
    const auto shown = [](const FieldText& said) {
        if (said.field == u"severity")
            return severityTitle(severityFromString(said.text).value_or(Severity::Medium));
        return said.field == u"due" && !said.text.isEmpty() ? dayText(said.text.toLongLong()) : said.text;
    };
    return {m_known->key,
            [this] { return texts(); },
            [uid = m_known->uid, since = m_known->rowVersion](db::Connection& connection) {
                return findings::newerTexts(connection, findings::byName(connection, uid), since);
            },
            findings::fieldTitle,
            shown,
            [](const QString& field) { return field != u"severity" && field != u"due"; }};
}

FindingDraft FindingForm::draft() const
{
    const FindingEdit said = findings::editFrom({}, texts());
    FindingDraft draft;
    draft.release = m_raising.release;
    draft.text = said.text;
    draft.severity = said.severity;
    draft.dueAt = said.dueAt;
    if (m_subject && m_subject->currentIndex() > 0) {
        const findings::FindingSubject& subject =
            m_raising.subjects[static_cast<std::size_t>(m_subject->currentIndex() - 1)];
        draft.release = subject.release;
        draft.useCase = subject.useCase;
    }
    return draft;
}

WorkForm::Work FindingForm::work()
{
    if (!m_known) {
        return [draft = draft(), raised = m_raised](db::Database& database, const Actor& actor) -> Result<> {
            const Result<QString> uid = FindingStore(database).raise(draft, actor, newUlid(database.clock().now()));
            if (!uid)
                return failed(uid);
            *raised = *uid;
            return {};
        };
    }
    FindingEdit edit = findings::editFrom(m_known->uid, texts());
    edit.expectedVersion = m_known->rowVersion;
    edit.seen = base();
    return [edit](db::Database& database, const Actor& actor) {
        return FindingStore(database).edit(edit, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
