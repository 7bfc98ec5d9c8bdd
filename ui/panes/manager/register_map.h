// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/register_matrix.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;

namespace assay {

class EmptyState;
class HeatTable;
class ViewStates;

/// Words over a heat map, both in a card as high as the map needs. GUI thread.
QWidget* heatCard(const QString& words, HeatTable* table, QLabel** label = nullptr);

/// What is left of the risks of the register, as a map of likelihood and impact, read whenever somebody commits. A cell leads
/// to its risk, or to the register where there are several. GUI thread.
class RegisterMap final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterMap(Session& session, QWidget* parent = nullptr);
    ~RegisterMap() override;

    void setPast(bool past); ///< Says that the risks are those of now.

private:
    void read();
    void take(const std::vector<Risk>& risks);
    void say();
    void open(const QModelIndex& cell);

    Session& m_session;
    RegisterMatrix m_matrix;
    QLabel* m_words = nullptr;
    ViewStates* m_states;
    QFuture<Result<std::vector<Risk>>> m_reading;
    bool m_past = false;
    int m_unjudged = 0;
};

} // namespace assay
