// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/field_merge.h"
#include "core/tasks/task_store.h"
#include "ui/panes/merging_form.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace assay {

class DayField;

/// Makes a task, or changes what one says. What was written of a new one and not sent is there again when the form opens. GUI
/// thread.
class TaskForm final : public MergingForm {
    Q_OBJECT

public:
    /// A new one, made from a thing where that has a kind.
    TaskForm(Session& session, const ThingName& source, const QString& sourceTitle, QWidget* parent = nullptr);
    TaskForm(Session& session, const Task& task, QWidget* parent = nullptr); ///< Changes one.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addFields();
    void readPeople();
    void addPerson(const QString& uid, const QString& name);
    FieldTexts texts() const;
    TaskDraft draft() const;
    ConflictAnswer::Fields mergedFields();
    QString shownField(const FieldText& said) const;

    ThingName m_source;
    std::optional<Task> m_task; ///< The one that is changed.
    QString m_command;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_priority;
    QComboBox* m_owner;
    DayField* m_due;
    QPlainTextEdit* m_text;
    QFuture<Result<std::vector<Person>>> m_reading;
};

} // namespace assay
