// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/skills_view.h"

#include "core/base/shown_text.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

using Line = SkillsView::Line;

constexpr int mostPeopleShown = 12; ///< Further ones are scrolled to: what the work asks for stands under them.

bool counts(const PersonSkill& has, qint64 now)
{
    return !has.evidence.trimmed().isEmpty() && (!has.validUntil || *has.validUntil >= now);
}

/// Skills that somebody has and that, by a mark, do not carry over to one that they lack; by name.
QStringList notCarriedOver(const Line& line, const Skill& skill, const std::vector<Skill>& skills)
{
    QStringList from;
    for (const Skill& other : skills) {
        const bool isMarked = std::find(other.notTo.begin(), other.notTo.end(), skill.id) != other.notTo.end();
        const auto has = line.levels.find(other.id.value);
        if (isMarked && has != line.levels.end() && has->second.level > 0)
            from << other.name;
    }
    return from;
}

/// A column of the matrix: what people show of one skill, and where another of theirs does not count for it.
Column<Line> skillColumn(const Skill& skill, const std::vector<Skill>& skills, qint64 now)
{
    const auto levelOf = [id = skill.id.value](const Line& line) -> const PersonSkill* {
        const auto found = line.levels.find(id);
        return found == line.levels.end() ? nullptr : &found->second;
    };
    return {shownText(skill.name),
            [levelOf, now, skill, skills](const Line& line) {
                const PersonSkill* has = levelOf(line);
                if (has)
                    return counts(*has, now) ? skillLevelTitle(has->level)
                                             : SkillsView::tr("%1, does not count").arg(skillLevelTitle(has->level));
                const QStringList from = notCarriedOver(line, skill, skills);
                return from.isEmpty() ? QStringLiteral("–")
                                      : SkillsView::tr("– not from %1").arg(shownText(from.join(QStringLiteral(", "))));
            },
            {},
            [levelOf, skill, skills](const Line& line, int role) -> QVariant {
                if (role != Qt::ToolTipRole)
                    return {};
                if (const PersonSkill* has = levelOf(line))
                    return plainToolTip(has->evidence.isEmpty() ? SkillsView::tr("Nothing shows it.") : has->evidence);
                const QStringList from = notCarriedOver(line, skill, skills);
                return from.isEmpty() ? QVariant()
                                      : QVariant(plainToolTip(SkillsView::tr("“%1” does not carry over to “%2”.")
                                                                  .arg(from.join(QStringLiteral("”, “")), skill.name)));
            }};
}

/// "VADER not to Fine-tuning of transformers", for each mark there is.
QString noTransferMarks(const std::vector<Skill>& skills)
{
    QStringList marks;
    for (const Skill& skill : skills) {
        QStringList to;
        for (const Skill& other : skills) {
            if (std::find(skill.notTo.begin(), skill.notTo.end(), other.id) != skill.notTo.end())
                to << other.name;
        }
        if (!to.isEmpty())
            marks << SkillsView::tr("%1 not to %2").arg(skill.name, to.join(QStringLiteral(", ")));
    }
    return marks.isEmpty() ? QString()
                           : SkillsView::tr("What does not carry over: %1").arg(marks.join(QStringLiteral("; ")));
}

std::vector<Line> linesOf(const std::vector<PersonSkill>& levels)
{
    std::map<qint64, Line> lines;
    for (const PersonSkill& has : levels) {
        Line& line = lines[has.person.id.value];
        line.person = has.person;
        line.levels[has.skill.value] = has;
    }
    std::vector<Line> all;
    for (auto& [id, line] : lines)
        all.push_back(std::move(line));
    return all;
}

} // namespace

SkillsView::SkillsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("People and their skills")))
    , m_marks(wrappedLabel(TextKind::Muted, {}))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("skillsView"));
    m_table->setObjectName(QStringLiteral("skills"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    auto* card = new Card;
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, metrics::unit, 1, metrics::unit);
    frame->addWidget(m_table);
    m_marks->setObjectName(QStringLiteral("noTransfer"));
    m_marks->setContentsMargins(metrics::between, metrics::unit, metrics::between, metrics::inside);
    frame->addWidget(m_marks);
    layout->addWidget(card);
    layout->addWidget(titledCard(tr("What the work asks for"), m_coverage));
    layout->addWidget(makeSteps());
    layout->addStretch(1);
    auto* empty = new EmptyState("portfolio", tr("No skills yet"),
                                 tr("Who can do what, shown by evidence, and what techniques ask of people."));
    QPushButton* first = pushButton(ButtonKind::Primary, tr("Name a skill…"));
    first->setEnabled(!session.database->readOnly());
    connect(first, &QPushButton::clicked, this, &SkillsView::describeSkill);
    empty->addAction(first);
    m_states = new ViewStates(inside, empty, Skeleton::Shape::Table);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &SkillsView::read);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_seen->ask();
}

SkillsView::~SkillsView()
{
    m_reading.cancel();
}

void SkillsView::setPast(std::optional<qint64> past, const QString& refusal)
{
    m_refusal = refusal;
    offerSteps();
    if (std::exchange(m_past, past) != past)
        m_seen->ask();
}

void SkillsView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<Matrix>(
        tr("Reading skills"), this,
        [now, past = m_past](db::Connection& connection) {
            Matrix matrix{past ? skills::stateOn(connection, *past) : skills::stateNow(connection, now),
                          people::all(connection),
                          {}};
            for (const UseCase& useCase : usecases::all(connection)) {
                if (!useCase.technique.isEmpty() && !matrix.techniques.contains(useCase.technique))
                    matrix.techniques << useCase.technique;
            }
            return matrix;
        },
        [this](const Result<Matrix>& matrix) {
            m_states->showResult(matrix, [this](const Matrix& found) {
                showMatrix(found);
                return !found.state.skills.empty();
            });
        });
}

void SkillsView::showMatrix(const Matrix& matrix)
{
    m_matrix = matrix;
    offerSteps();
    std::vector<Column<Line>> columns{
        {tr("Person"),
         [](const Line& line) { return shownText(line.person.name); },
         {},
         [](const Line& line, int role) {
             return role == AddressRole ? QVariant::fromValue(Address{{}, "person", line.person.uid}) : QVariant();
         }}};
    for (const Skill& skill : matrix.state.skills)
        columns.push_back(skillColumn(skill, matrix.state.skills, matrix.state.asOf));
    const QString marks = noTransferMarks(matrix.state.skills);
    m_marks->setText(shownText(marks));
    m_marks->setVisible(!marks.isEmpty());
    keepPlace(*m_table, [&] {
        m_model.setColumns(columns);
        m_model.setRows(linesOf(matrix.state.levels));
        m_table->setCurrentIndex(m_model.index(0, 0));
    });
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + mostPeopleShown * metrics::tableRow
                              + 2);
    showCoverage(matrix.state.coverage);
}

void SkillsView::showCoverage(const std::vector<SkillCoverage>& coverage)
{
    clearLayout(*m_coverage);
    for (const SkillCoverage& entry : coverage) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::inside);
        const QString about =
            entry.requirement.technique.isEmpty() ? entry.requirement.model : entry.requirement.technique;
        const QString why =
            entry.reasons.isEmpty() ? QString() : tr(" – %1").arg(shownText(entry.reasons.join(QStringLiteral("; "))));
        layout->addWidget(
            wrappedLabel(TextKind::Body, tr("%1: %2%3").arg(shownText(about), shownText(entry.sentence()), why)), 1);
        layout->addWidget(
            new Chip(entry.covered() ? tr("covered") : tr("gap"), entry.covered() ? Tone::Ok : Tone::Warn), 0,
            Qt::AlignTop);
        m_coverage->addWidget(row);
    }
    if (coverage.empty())
        m_coverage->addWidget(wrappedLabel(TextKind::Muted, tr("Nobody has said yet what techniques ask for.")));
}

} // namespace assay
