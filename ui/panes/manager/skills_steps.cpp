// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on the tab of skills: name one, say how well somebody can do it, say what work asks for.
#include "core/base/list_text.h"
#include "core/base/shown_text.h"
#include "core/skills/skill_store.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/skills_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>

namespace assay {
namespace {

using SkillField = FieldsForm::Field;
using FieldKind = FieldsForm::Kind;

constexpr int highestLevel = 4;

std::vector<std::pair<QString, QString>> levelChoices(int from)
{
    std::vector<std::pair<QString, QString>> choices;
    for (int level = from; level <= highestLevel; ++level)
        choices.emplace_back(skillLevelTitle(level), QString::number(level));
    return choices;
}

/// The end of a day; nothing where the field is empty or no day.
std::optional<qint64> endOfDayIn(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1) : std::nullopt;
}

} // namespace

QWidget* SkillsView::makeSteps()
{
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    const auto add = [&](const char* name, const QString& word, void (SkillsView::*step)()) {
        QPushButton* button = pushButton(ButtonKind::Secondary, word);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(word);
        connect(button, &QPushButton::clicked, this, step);
        row->addWidget(button);
        return button;
    };
    m_describe = add("describeSkill", tr("Name a skill…"), &SkillsView::describeSkill);
    m_level = add("sayLevel", tr("Say who can do it…"), &SkillsView::sayLevel);
    m_require = add("requireSkill", tr("Say what work asks for…"), &SkillsView::requireSkill);
    row->addStretch();
    offerSteps();
    return steps;
}

void SkillsView::offerSteps()
{
    const QString refusal = m_session.database->readOnly() ? m_session.database->readOnlyReason() : m_refusal;
    const bool hasSkills = !m_matrix.state.skills.empty();
    for (QPushButton* button : {m_describe, m_level, m_require}) {
        setReason(*button,
                  refusal.isEmpty() && button != m_describe && !hasSkills ? tr("Name a skill first.") : refusal);
    }
}

std::vector<std::pair<QString, QString>> SkillsView::skillChoices() const
{
    std::vector<std::pair<QString, QString>> choices;
    for (const Skill& skill : m_matrix.state.skills)
        choices.emplace_back(tr("%1: %2").arg(shownText(skill.family), shownText(skill.name)), skill.uid);
    return choices;
}

void SkillsView::describeSkill()
{
    const auto problem = [](const FieldsForm::Values& values) {
        const bool lacks = FieldsForm::said(values, "family").isEmpty() || FieldsForm::said(values, "skill").isEmpty();
        return lacks ? tr("A skill has a family and a name.") : QString();
    };
    const auto act = [](const FieldsForm::Values& values, db::Database& database, const Actor& actor,
                        const QString& command) {
        const SkillDraft draft{FieldsForm::said(values, "family"), FieldsForm::said(values, "skill"),
                               listFromText(FieldsForm::said(values, "notTo"))};
        return Result<>(SkillStore(database).describe(draft, actor, command).map([](const QString&) {}));
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("skillForm"), tr("Name a skill"), tr("Name it"),
         tr("Skills of one family are near each other, but one does not always carry over to another.")},
        {{QStringLiteral("family"), tr("Family")},
         {QStringLiteral("skill"), tr("Skill")},
         {QStringLiteral("notTo"), tr("Skills that it does not carry over to, apart by semicolons"), FieldKind::Line}},
        problem, act);
    FieldsForm::open(form, this, [this] { read(); });
}

void SkillsView::sayLevel()
{
    std::vector<std::pair<QString, QString>> people;
    for (const Person& person : m_matrix.people) {
        if (person.active)
            people.emplace_back(shownText(person.name), person.uid);
    }
    const auto problem = [](const FieldsForm::Values& values) {
        const QString until = FieldsForm::said(values, "until");
        return !until.isEmpty() && !endOfDayIn(until) ? tr("“%1” is no day, such as 2027-12-31.").arg(until)
                                                      : QString();
    };
    const auto act = [](const FieldsForm::Values& values, db::Database& database, const Actor& actor,
                        const QString& command) {
        LevelDraft draft;
        draft.person = FieldsForm::said(values, "person");
        draft.skill = FieldsForm::said(values, "skill");
        draft.level = FieldsForm::said(values, "level").toInt();
        draft.evidence = FieldsForm::said(values, "evidence");
        draft.validUntil = endOfDayIn(FieldsForm::said(values, "until"));
        return SkillStore(database).setLevel(draft, actor, command);
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("levelForm"), tr("Who can do it?"), tr("Say it"),
         tr("Without evidence, or after its day, a level does not count."), QStringLiteral("new-skill-level")},
        {{QStringLiteral("person"), tr("Person"), FieldKind::Choice, m_session.actor.person, people},
         {QStringLiteral("skill"), tr("Skill"), FieldKind::Choice, {}, skillChoices()},
         {QStringLiteral("level"), tr("How well"), FieldKind::Choice, QStringLiteral("3"), levelChoices(0)},
         {QStringLiteral("evidence"), tr("What shows it"), FieldKind::Text},
         {QStringLiteral("until"), tr("Counts until the day, such as 2027-12-31"), FieldKind::Line}},
        problem, act);
    FieldsForm::open(form, this, [this] { read(); });
}

void SkillsView::requireSkill()
{
    std::vector<std::pair<QString, QString>> techniques{{tr("a model, by the name below"), QString()}};
    for (const QString& technique : m_matrix.techniques)
        techniques.emplace_back(shownText(technique), technique);
    const auto problem = [](const FieldsForm::Values& values) {
        const bool isTechnique = !FieldsForm::said(values, "technique").isEmpty();
        if (isTechnique == !FieldsForm::said(values, "model").isEmpty())
            return tr("Choose a technique or write the name of a model, one of the two.");
        return FieldsForm::said(values, "people").toInt() < 1 ? tr("How many people are asked for is a number from 1.")
                                                              : QString();
    };
    const auto act = [](const FieldsForm::Values& values, db::Database& database, const Actor& actor,
                        const QString& command) {
        RequirementDraft draft;
        draft.technique = FieldsForm::said(values, "technique");
        draft.model = FieldsForm::said(values, "model");
        draft.skill = FieldsForm::said(values, "skill");
        draft.leastLevel = FieldsForm::said(values, "level").toInt();
        draft.leastPeople = FieldsForm::said(values, "people").toInt();
        return SkillStore(database).require(draft, actor, command);
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("requirementForm"), tr("What does the work ask for?"), tr("Say it"),
         tr("What was said of the same technique or model and skill before is replaced.")},
        {{QStringLiteral("technique"), tr("Technique"), FieldKind::Choice, m_matrix.techniques.value(0), techniques},
         {QStringLiteral("model"), tr("Model")},
         {QStringLiteral("skill"), tr("Skill"), FieldKind::Choice, {}, skillChoices()},
         {QStringLiteral("level"), tr("At least"), FieldKind::Choice, QStringLiteral("3"), levelChoices(1)},
         {QStringLiteral("people"), tr("By so many people"), FieldKind::Line, QStringLiteral("2")}},
        problem, act);
    FieldsForm::open(form, this, [this] { read(); });
}

} // namespace assay
