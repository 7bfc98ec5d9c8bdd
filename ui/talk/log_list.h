// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/log_lines.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace assay {

class UndoLine;
class ViewStates;

/// The entries of the audit log that pass a filter, the newest first. GUI thread.
class LogList final : public QWidget {
    Q_OBJECT

public:
    /// As many are listed, and more where somebody looks at older ones as new ones come in; all that pass are counted, and
    /// exported.
    static constexpr int listed = 500;

    explicit LogList(Session& session, QWidget* parent = nullptr);
    ~LogList() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setColumns();
    QWidget* makeFilter();
    QLineEdit* dayField(const QString& name, const QString& hint);
    void refresh(); ///< Once it is seen: a log that nobody looks at is not read.
    void readChoices();
    void showChoices(const LogChoices& choices);
    void follow();           ///< Somebody changed the filter.
    QString problem() const; ///< Why the filter cannot be used; empty where it can.
    LogFilter filter() const;
    void read();
    std::optional<qint64> oldestLookedAt() const; ///< The entry; nothing where the newest rows reach further anyway.
    void take(const LogLines& found);
    void save();
    void chooseEntry(); ///< That the row which is chosen can be taken back.

    Session& m_session;
    TableModel<LogLine> m_model;
    QTableView* m_table;
    QLineEdit* m_words;
    QComboBox* m_person;
    QComboBox* m_entity;
    QComboBox* m_verb;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QLabel* m_count;
    UndoLine* m_undo;
    QTimer* m_typing;
    ViewStates* m_states;
    LogFilter m_shown;     ///< That the rows have passed.
    bool m_isStale = true; ///< What the project has now is still to be read.
    QFuture<Result<LogLines>> m_reading;
};

} // namespace assay
