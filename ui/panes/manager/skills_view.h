// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/skills/skill_state.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QPushButton;
class QLabel;
class QTableView;

namespace assay {

class SeenReading;
class ViewStates;

/// Who can do what: people by skills with their levels, and under it what techniques and models ask for, with the gaps and
/// their reasons. It reads by itself. GUI thread.
class SkillsView final : public QWidget {
    Q_OBJECT

public:
    /// Everything that is shown, as of one moment.
    struct Matrix {
        skills::SkillState state;
        std::vector<Person> people; ///< Of whom a level can be said.
        QStringList techniques;     ///< That use cases name.
    };

    /// One person's levels, by skill.
    struct Line {
        NamedPerson person;
        std::map<qint64, PersonSkill> levels;
    };

    explicit SkillsView(Session& session, QWidget* parent = nullptr);
    ~SkillsView() override;

    /// Shows what was said by a moment in the past (milliseconds, UTC), or what is known now. `refusal` says why nothing can
    /// be changed; empty where it can.
    void setPast(std::optional<qint64> past, const QString& refusal);

private:
    void read();
    void showMatrix(const Matrix& matrix);
    void showCoverage(const std::vector<SkillCoverage>& coverage);
    QWidget* makeSteps();
    void offerSteps();
    void describeSkill();
    void sayLevel();
    void requireSkill();
    std::vector<std::pair<QString, QString>> skillChoices() const;

    Session& m_session;
    Matrix m_matrix;
    std::optional<qint64> m_past;
    QString m_refusal;
    QPushButton* m_describe = nullptr;
    QPushButton* m_level = nullptr;   ///< Which needs a skill.
    QPushButton* m_require = nullptr; ///< So does this.
    TableModel<Line> m_model;
    QTableView* m_table;
    QLabel* m_marks;
    QBoxLayout* m_coverage;
    ViewStates* m_states;
    QFuture<Result<Matrix>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
