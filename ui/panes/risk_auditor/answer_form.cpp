// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/answer_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/policies/check_kind.h"
#include "ui/panes/form_draft.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/list_card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int answerFormWidth = 620;
constexpr int answerTextHeight = 72;
constexpr int evidenceListHeight = 112;

bool mayAnswer(const evidence::AskedControl& asked)
{
    return asked.isAnswered ? asked.answerRefusal.isEmpty() : asked.acceptRefusal.isEmpty();
}

/// What is asked, in the policy's own words.
QString statementOf(const policies::Control& control)
{
    QStringList words{shownText(control.statement)};
    if (const policies::CheckKind* kind = policies::checkKind(control.check.kind)) {
        const QString requirement = shownText(kind->requirement(control.check.parameters));
        if (!requirement.isEmpty() && requirement != words.front())
            words << requirement;
    }
    return words.join(u'\n');
}

} // namespace

AnswerForm::AnswerForm(Session& session, const About& about, const evidence::EvidenceStory& story,
                       const QString& control, QWidget* parent)
    : WorkForm(
        session,
        {QStringLiteral("answerForm"), tr("Answer a control of %1").arg(shownText(about.name)), tr("Give the answer")},
        parent)
    , m_about(about)
    , m_now(session.database->clock().now())
    , m_story(story)
    , m_control(new QComboBox)
    , m_statement(wrappedLabel(TextKind::Muted, {}))
    , m_word(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_until(new DayField)
{
    setFixedWidth(answerFormWidth);
    if (about.isDecidedOn)
        rows().addWidget(wrappedLabel(TextKind::Bad,
                                      tr("People are deciding on this release. With another answer it is another one: "
                                         "their request is void, and approval has to be asked for again.")));
    addControls(control);
    rows().addWidget(m_statement);
    m_word->setObjectName(QStringLiteral("answerWord"));
    m_until->setObjectName(QStringLiteral("answerUntil"));
    addFieldsBeside(rows(), tr("Answer"), m_word, tr("It holds to the end of, as in 2027-01-31"), m_until);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(answerTextHeight);
    addField(tr("In words"), QStringLiteral("answerText"), m_text);
    m_draft = new FormDraft(session, *this, {m_text});
    rows().addWidget(m_draft->line());
    connect(m_draft, &FormDraft::changed, this, &AnswerForm::fit);
    addEvidence();
    connect(m_control, &QComboBox::currentIndexChanged, this, &AnswerForm::showControl);
    connect(m_word, &QComboBox::currentIndexChanged, this, &AnswerForm::showProblem);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerForm::showProblem);
    connect(m_until, &QLineEdit::textChanged, this, &AnswerForm::showProblem);
    connect(m_until, &QLineEdit::returnPressed, this, &AnswerForm::submit);
    connect(this, &WorkForm::done, m_draft, &FormDraft::forget);
    showControl();
}

void AnswerForm::addControls(const QString& wanted)
{
    for (const evidence::AskedControl& each : m_story.controls)
        m_control->addItem(shownText(each.control.title), each.control.key);
    int place = m_control->findData(wanted);
    if (place < 0) {
        const auto mine = std::find_if(m_story.controls.begin(), m_story.controls.end(), mayAnswer);
        place = mine == m_story.controls.end() ? 0 : static_cast<int>(mine - m_story.controls.begin());
    }
    m_control->setCurrentIndex(place);
    addField(tr("Control"), QStringLiteral("answerControl"), m_control);
}

void AnswerForm::addEvidence()
{
    auto* list = new QListWidget;
    for (const evidence::DocumentStanding& standing : m_story.documents) {
        const ReleaseEvidence& document = standing.document;
        if (document.withdrawnAt)
            continue;
        auto* item = addListRow(
            *list,
            QStringLiteral("%1 · %2").arg(document.title, shortDigest(QString::fromLatin1(toHex(document.sha256)))));
        item->setData(Qt::UserRole, document.uid);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (list->count() == 0) {
        delete list;
        return addWords(tr("No evidence stands behind the release yet. Add some first where the control asks for it."));
    }
    m_evidence = list;
    m_evidence->setObjectName(QStringLiteral("answerEvidence"));
    m_evidence->setCurrentRow(0);
    Card* card = listCard(m_evidence);
    card->setFixedHeight(evidenceListHeight);
    addFormField(rows(), tr("The evidence that it rests on"), card);
    m_evidence->setAccessibleName(tr("The evidence that it rests on"));
    connect(m_evidence, &QListWidget::itemChanged, this, &AnswerForm::showProblem);
}

const evidence::AskedControl& AnswerForm::asked() const
{
    return m_story.controls.at(static_cast<std::size_t>(std::max(0, m_control->currentIndex())));
}

ControlAnswer::Word AnswerForm::word() const
{
    return static_cast<Word>(m_word->currentData().toInt());
}

void AnswerForm::showControl()
{
    const evidence::AskedControl& control = asked();
    m_statement->setText(statementOf(control.control));
    m_word->clear();
    std::vector<Word> words;
    if (control.isAnswered)
        words = {Word::Yes, Word::No, Word::NotApplicable};
    if (control.control.weight == policies::Weight::Warning)
        words.push_back(Word::Accepted);
    for (const Word each : words)
        m_word->addItem(answerWordTitle(each), static_cast<int>(each));
    m_draft->leave(); // The words are for the control that was chosen before.
    m_text->clear();
    m_draft->setPlace(QStringLiteral("answer/%1/%2").arg(m_about.release, control.control.key));
    showProblem();
    fit();
}

QStringList AnswerForm::chosenEvidence() const
{
    QStringList uids;
    for (int row = 0; m_evidence && row < m_evidence->count(); ++row) {
        if (m_evidence->item(row)->checkState() == Qt::Checked)
            uids << m_evidence->item(row)->data(Qt::UserRole).toString();
    }
    return uids;
}

QString AnswerForm::problem() const
{
    const evidence::AskedControl& control = asked();
    const QString& refusal = word() == Word::Accepted ? control.acceptRefusal : control.answerRefusal;
    if (!refusal.isEmpty())
        return refusal;
    if ((word() == Word::NotApplicable || word() == Word::Accepted) && m_text->toPlainText().trimmed().isEmpty())
        return tr("This answer needs its reason in words.");
    if (word() == Word::Yes && control.needsEvidence && chosenEvidence().isEmpty())
        return tr("This control is answered with evidence: choose what the answer rests on.");
    if (!m_until->problem().isEmpty())
        return m_until->problem();
    const bool isOver = m_until->day().isValid() && m_until->day().endOfDay(Qt::UTC).toMSecsSinceEpoch() <= m_now;
    return isOver ? tr("An answer holds until a day in the future.") : QString();
}

WorkForm::Work AnswerForm::work()
{
    AnswerDraft draft;
    draft.release = m_about.release;
    draft.control = asked().control.key;
    draft.word = word();
    draft.text = m_text->toPlainText().trimmed();
    draft.evidence = chosenEvidence();
    if (m_until->day().isValid())
        draft.validUntil = m_until->day().endOfDay(Qt::UTC).toMSecsSinceEpoch();
    return [draft](db::Database& database, const Actor& actor) -> Result<> {
        const Result<QString> uid = ControlAnswerStore(database).answer(draft, actor, newUlid(database.clock().now()));
        return uid ? Result<>() : failed(uid);
    };
}

/// The statement has as many lines as the control needs.
void AnswerForm::showEvent(QShowEvent* event)
{
    WorkForm::showEvent(event);
    fit();
}

} // namespace assay
