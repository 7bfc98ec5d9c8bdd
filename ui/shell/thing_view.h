// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace assay {

class Chip;
class EmptyState;
class HistoryList;
class KeyValueList;
class ThingTalk;
class ViewStates;

/// What there is to say of one thing: its facts, what people say of it, and its history as sentences. Reads in the background, and again
/// whenever somebody commits. GUI thread.
class ThingView final : public QWidget {
    Q_OBJECT

public:
    explicit ThingView(Session& session, QWidget* parent = nullptr);
    ~ThingView() override;

    void show(const Address& address);

    /// Shows the thing of a place, and brings the keyboard to the field for a comment on it.
    void comment(const CommentPlace& place);
    Address address() const { return m_address; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        std::optional<ThingFacts> facts;
        ThingHistory history;
    };

    QWidget* makeContent();
    void read();
    bool take(const Answer& answer);

    Session& m_session;
    Address m_address;
    std::optional<CommentPlace> m_wanted; ///< To be commented on once its thing is read.
    QFuture<Result<Answer>> m_reading;
    QLabel* m_kind;
    QLabel* m_title;
    Chip* m_staged;
    KeyValueList* m_facts;
    ThingTalk* m_talk;
    QLabel* m_historyHeading;
    HistoryList* m_history;
    EmptyState* m_nothing;
    QBoxLayout* m_columns = nullptr; ///< What is so now, and the history.
    ViewStates* m_states = nullptr;
};

} // namespace assay
