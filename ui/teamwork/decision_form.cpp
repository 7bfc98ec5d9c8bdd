// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/decision_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_texts.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int decisionTextHeight = 58;
constexpr int decisionFormWidth = 680;

void fillChoices(QComboBox& box, const QString& none, const std::vector<DecisionForm::Choice>& choices)
{
    box.addItem(none, QString());
    for (const DecisionForm::Choice& choice : choices)
        box.addItem(shownText(choice.title), choice.name);
}

} // namespace

DecisionForm::Choices DecisionForm::choicesIn(db::Connection& connection)
{
    Choices choices;
    for (const UseCase& useCase : usecases::all(connection))
        choices.useCases.push_back({useCase.uid, useCase.key + QStringLiteral(" · ") + useCase.title});
    for (const DecisionRecord& decision : decisions::all(connection)) {
        if (decision.state == DecisionState::Accepted)
            choices.supersedable.push_back({decision.uid, decision.key + QStringLiteral(" · ") + decision.text.title});
    }
    return choices;
}

DecisionForm::DecisionForm(Session& session, const Choices& choices, QWidget* parent)
    : MergingForm(session, {QStringLiteral("decisionForm"), tr("Propose a decision"), tr("Propose the decision")},
                  parent)
{
    makeFields();
    addChoices(choices);
    addFields();
    showProblem();
    keepDraft(QStringLiteral("new-decision"));
}

DecisionForm::DecisionForm(Session& session, const DecisionRecord& decision, QWidget* parent)
    : MergingForm(session, {QStringLiteral("decisionForm"), tr("Edit %1").arg(decision.key), tr("Save")}, parent)
    , m_known(decision)
{
    makeFields();
    addFields();
    bringTogether(decisions::textsOf(decision.text, decision.reviewAt), mergedFields());
    fill(base());
    showProblem();
    keepDraft(QStringLiteral("decision/%1/edit").arg(decision.uid));
}

void DecisionForm::makeFields()
{
    setFixedWidth(decisionFormWidth);
    m_title = new QLineEdit;
    m_review = new DayField;
    m_texts.add({"context", "options", "outcome", "consequences", "expected"}, decisionTextHeight);
    addLine(tr("Title"), QStringLiteral("title"), m_title);
}

void DecisionForm::addFields()
{
    m_review->setObjectName(QStringLiteral("review"));
    connect(m_review, &QLineEdit::textChanged, this, &DecisionForm::showProblem);
    addFieldsBeside(rows(), tr("Why it has to be decided"), m_texts.edit("context"), tr("What could be done"),
                    m_texts.edit("options"));
    addFieldsBeside(rows(), tr("What is decided, and why"), m_texts.edit("outcome"), tr("What follows from it"),
                    m_texts.edit("consequences"));
    addFieldsBeside(rows(), tr("The effect it is to have"), m_texts.edit("expected"),
                    tr("Looked at again on, as in 2027-01-31"), m_review);
}

void DecisionForm::addChoices(const Choices& choices)
{
    m_topic = new QComboBox;
    m_useCase = new QComboBox;
    m_supersedes = new QComboBox;
    m_topic->setObjectName(QStringLiteral("topic"));
    for (const DecisionTopic topic : allDecisionTopics())
        m_topic->addItem(QStringLiteral("%1 · %2").arg(decisionTopicTitle(topic), roleTitle(deciderOf(topic))),
                         static_cast<int>(topic));
    m_topic->setCurrentIndex(m_topic->findData(static_cast<int>(DecisionTopic::Architecture)));
    fillChoices(*m_useCase, tr("None in particular"), choices.useCases);
    fillChoices(*m_supersedes, tr("No earlier decision"), choices.supersedable);
    addFieldsBeside(rows(), tr("Topic, which says who decides"), m_topic, tr("Use case"), m_useCase);
    addFormField(rows(), tr("Takes the place of"), m_supersedes);
}

QString DecisionForm::problem() const
{
    return m_title->text().trimmed().isEmpty() ? tr("A decision needs a title.") : m_review->problem();
}

/// A day that was not touched keeps its time, and a text its spaces at the ends.
FieldTexts DecisionForm::texts() const
{
    const DecisionEdit before = decisions::editFrom({}, base());
    const bool kept = before.reviewAt && dayText(*before.reviewAt) == m_review->text().trimmed();
    DecisionText written;
    written.title = m_title->text();
    FieldTexts texts = decisions::textsOf(written, kept ? before.reviewAt : m_review->at());
    m_texts.say(texts, base());
    return texts;
}

void DecisionForm::fill(const FieldTexts& texts)
{
    const DecisionEdit said = decisions::editFrom({}, texts);
    m_title->setText(said.text.title);
    m_review->setDay(said.reviewAt);
    m_texts.fill(texts);
}

ConflictAnswer::Fields DecisionForm::mergedFields()
{
    const auto shown = [](const FieldText& said) {
        return said.field == u"review" && !said.text.isEmpty() ? dayText(said.text.toLongLong()) : said.text;
    };
    return {m_known->key,
            [this] { return texts(); },
            [uid = m_known->uid, since = m_known->rowVersion](db::Connection& connection) {
                return decisions::newerTexts(connection, decisions::byName(connection, uid), since);
            },
            decisions::fieldTitle,
            shown,
            [](const QString& field) { return field != u"review"; }};
}

DecisionDraft DecisionForm::draft() const
{
    const DecisionEdit said = decisions::editFrom({}, texts());
    DecisionDraft draft;
    draft.text = said.text;
    draft.reviewAt = said.reviewAt;
    draft.topic = static_cast<DecisionTopic>(m_topic->currentData().toInt());
    draft.useCase = m_useCase->currentData().toString();
    draft.supersedes = m_supersedes->currentData().toString();
    return draft;
}

WorkForm::Work DecisionForm::work()
{
    if (!m_known) {
        return [draft = draft(), made = m_made](db::Database& database, const Actor& actor) -> Result<> {
            const Result<QString> uid = DecisionStore(database).propose(draft, actor, newUlid(database.clock().now()));
            if (!uid)
                return failed(uid);
            *made = *uid;
            return {};
        };
    }
    DecisionEdit edit = decisions::editFrom(m_known->uid, texts());
    edit.expectedVersion = m_known->rowVersion;
    edit.seen = base();
    return [edit](db::Database& database, const Actor& actor) {
        return DecisionStore(database).edit(edit, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
