// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/use_case_form.h"

#include "ui/panes/form_draft.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace assay {
namespace {

constexpr int useCaseFormWidth = 600;
constexpr int problemHeight = 72;

auto tied(const UseCaseFields& f)
{
    return std::tie(f.title, f.problem, f.decision, f.ownerUid, f.businessOwnerUid, f.sponsorUid, f.riskTier,
                    f.technique, f.valueHypothesis);
}

/// A caption over its field.
void addField(QBoxLayout& layout, const QString& caption, QWidget* field)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::unit);
    QLabel* label = textLabel(TextKind::Caption, caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(field);
    layout.addLayout(column, 1);
}

/// Those who work on the project, and who is chosen already.
QComboBox* personBox(const std::vector<Person>& people, const QString& chosen)
{
    auto* box = new QComboBox;
    box->addItem(UseCaseForm::tr("Nobody yet"), QString());
    for (const Person& person : people) {
        if (person.active || person.uid == chosen)
            box->addItem(nameOf(person), person.uid);
    }
    return box;
}

/// What cannot be chosen, such as somebody who came meanwhile, stands there all the same: else saving would take it away.
void choose(QComboBox& box, const QVariant& data)
{
    if (box.findData(data) < 0)
        box.addItem(data.toString(), data);
    box.setCurrentIndex(box.findData(data));
}

QString uidOf(PersonId id, const std::vector<Person>& people)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [id](const Person& person) { return person.id == id; });
    return found == people.end() ? QString() : found->uid;
}

} // namespace

UseCaseFields fieldsOf(const UseCase& useCase, const std::vector<Person>& people)
{
    return {useCase.title,
            useCase.problem,
            useCase.decision,
            uidOf(useCase.owner, people),
            uidOf(useCase.businessOwner, people),
            uidOf(useCase.sponsor, people),
            useCase.riskTier,
            useCase.technique,
            useCase.valueHypothesis};
}

UseCaseForm::UseCaseForm(Session& session, const Content& content, const std::vector<Person>& people, QWidget* parent)
    : Card(parent)
    , m_base(content.base)
    , m_title(new QLineEdit)
    , m_problem(new QPlainTextEdit)
    , m_decision(new QLineEdit)
    , m_owner(personBox(people, content.fields.ownerUid))
    , m_businessOwner(personBox(people, content.fields.businessOwnerUid))
    , m_sponsor(personBox(people, content.fields.sponsorUid))
    , m_risk(new QComboBox)
    , m_technique(new QLineEdit)
    , m_value(new QLineEdit)
    , m_error(textLabel(TextKind::Bad, {}))
    , m_bottom(new QStackedWidget)
{
    setObjectName(QStringLiteral("useCaseForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(useCaseFormWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(content.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::between);
    layout->addWidget(textLabel(TextKind::Title, content.title));
    addFields(*layout);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    m_bottom->addWidget(makeButtons(content.verb));
    m_bottom->addWidget(makeQuestion());
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_bottom);
    fill(content.fields);
    connect(m_title, &QLineEdit::textChanged, this, &UseCaseForm::update);
    m_draft = FormDraft::of(session, *this, content.place);
    m_draft->setRebase([this](const QString& field, const QString& opened, const QString& base) {
        return rebase(field, opened, base);
    });
    update();
}

/// Then saving asks about it, as if the form had been open all the while.
bool UseCaseForm::rebase(const QString& field, const QString& opened, const QString& base)
{
    for (const auto& [name, text] : {std::pair(QLatin1StringView("title"), &m_base.title),
                                     {QLatin1StringView("problem"), &m_base.problem},
                                     {QLatin1StringView("decision"), &m_base.decision},
                                     {QLatin1StringView("technique"), &m_base.technique},
                                     {QLatin1StringView("valueHypothesis"), &m_base.valueHypothesis}}) {
        if (field == name && *text == opened)
            *text = base;
    }
    return true;
}

void UseCaseForm::addFields(QVBoxLayout& layout)
{
    for (const RiskTier tier : {RiskTier::Low, RiskTier::Medium, RiskTier::High})
        m_risk->addItem(tierTitle(tier), static_cast<int>(tier));
    m_problem->setTabChangesFocus(true);
    m_problem->setFixedHeight(problemHeight);
    m_title->setObjectName(QStringLiteral("title"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_decision->setObjectName(QStringLiteral("decision"));
    m_technique->setObjectName(QStringLiteral("technique"));
    m_value->setObjectName(QStringLiteral("valueHypothesis"));
    m_technique->setPlaceholderText(tr("Tabular, text, images, rules …"));
    m_value->setPlaceholderText(tr("What gets better, by how much"));
    addField(layout, tr("Title"), m_title);
    addField(layout, tr("Problem"), m_problem);
    addField(layout, tr("Decision it is to make better"), m_decision);
    auto* people = new QHBoxLayout;
    people->setSpacing(metrics::between);
    addField(*people, tr("Owner"), m_owner);
    addField(*people, tr("Business owner"), m_businessOwner);
    addField(*people, tr("Sponsor"), m_sponsor);
    m_sponsor->setObjectName(QStringLiteral("sponsor"));
    m_sponsor->setToolTip(tr("Who stands behind it with money and influence"));
    layout.addLayout(people);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(metrics::between);
    addField(*kinds, tr("Risk"), m_risk);
    addField(*kinds, tr("Technique"), m_technique);
    layout.addLayout(kinds);
    addField(layout, tr("Value hypothesis"), m_value);
}

QWidget* UseCaseForm::makeButtons(const QString& verb)
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(textLabel(TextKind::Note, tr("Only the title is needed.")), 1);
    QPushButton* cancel = pushButton(ButtonKind::Secondary, tr("Cancel"));
    m_submit = pushButton(ButtonKind::Primary, verb);
    m_submit->setObjectName(QStringLiteral("submit"));
    row->addWidget(cancel);
    row->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT submitted(fields()); });
    for (const QLineEdit* line : {m_title, m_decision, m_technique, m_value})
        connect(line, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    return place;
}

QWidget* UseCaseForm::makeQuestion()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(textLabel(TextKind::Strong, tr("What about the text you typed?")), 1);
    QPushButton* discard = pushButton(ButtonKind::Ghost, tr("Discard it"));
    QPushButton* keep = pushButton(ButtonKind::Secondary, tr("Keep it for later"));
    QPushButton* go = pushButton(ButtonKind::Primary, tr("Go on writing"));
    discard->setObjectName(QStringLiteral("discard"));
    keep->setObjectName(QStringLiteral("keepDraft"));
    for (QPushButton* button : {discard, keep, go})
        row->addWidget(button);
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discarded();
        finish();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT drafted(fields());
        leave();
    });
    connect(go, &QPushButton::clicked, this, [this] {
        m_bottom->setCurrentIndex(0);
        m_title->setFocus();
    });
    return place;
}

UseCaseFields UseCaseForm::fields() const
{
    return {m_title->text().trimmed(),
            m_problem->toPlainText().trimmed(),
            m_decision->text().trimmed(),
            m_owner->currentData().toString(),
            m_businessOwner->currentData().toString(),
            m_sponsor->currentData().toString(),
            static_cast<RiskTier>(m_risk->currentData().toInt()),
            m_technique->text().trimmed(),
            m_value->text().trimmed()};
}

void UseCaseForm::fill(const UseCaseFields& fields)
{
    m_title->setText(fields.title);
    m_problem->setPlainText(fields.problem);
    m_decision->setText(fields.decision);
    choose(*m_owner, fields.ownerUid);
    choose(*m_businessOwner, fields.businessOwnerUid);
    choose(*m_sponsor, fields.sponsorUid);
    choose(*m_risk, static_cast<int>(fields.riskTier));
    m_technique->setText(fields.technique);
    m_value->setText(fields.valueHypothesis);
}

void UseCaseForm::take(const UseCaseFields& fields, const UseCaseFields& base)
{
    m_base = base;
    fill(fields);
}

QString UseCaseForm::personName(const QString& uid) const
{
    const int place = m_owner->findData(uid);
    return place < 0 ? uid : m_owner->itemText(place);
}

void UseCaseForm::update()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    m_submit->setEnabled(titled);
    m_submit->setToolTip(titled ? QString() : tr("A use case needs a title."));
    Card::update();
}

bool UseCaseForm::dirty() const
{
    const UseCaseFields now = fields();
    return tied(now) != tied(m_base);
}

void UseCaseForm::showError(const Error& error)
{
    m_error->setText(error.message);
    m_error->show();
    fitContent(*this);
}

void UseCaseForm::finish()
{
    m_draft->forget();
    leave();
}

void UseCaseForm::leave()
{
    m_finished = true;
    close();
}

void UseCaseForm::closeEvent(QCloseEvent* event)
{
    if (m_finished || !dirty())
        return Card::closeEvent(event);
    event->ignore();
    m_bottom->setCurrentIndex(1);
    m_bottom->currentWidget()->findChild<QPushButton*>(QStringLiteral("keepDraft"))->setFocus();
}

void UseCaseForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_title->setFocus();
}

} // namespace assay
