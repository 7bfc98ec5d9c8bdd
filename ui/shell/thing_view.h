// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "ui/panes/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace assay {

class Chip;
class KeyValueList;

/// What there is to say of one thing: its facts, and its history as sentences. Reads in the background, and again
/// whenever somebody commits. GUI thread.
class ThingView final : public QWidget {
    Q_OBJECT

public:
    explicit ThingView(Session& session, QWidget* parent = nullptr);
    ~ThingView() override;

    void show(const Address& address);
    Address address() const { return m_address; }

Q_SIGNALS:
    void titled(const QString& title); ///< The thing's name, as read last.

private:
    struct Answer {
        std::optional<ThingFacts> facts;
        ThingHistory history;
    };

    QWidget* makeContent();
    void read();
    void take(const Answer& answer);
    void addHistory(const ThingHistory& history);
    void say(const QString& title, const QString& sentence);

    Session& m_session;
    Address m_address;
    QFuture<Result<Answer>> m_reading;
    QTimer m_patience; ///< Until the wait is worth a word.
    QStackedWidget* m_stack;
    QWidget* m_content;
    QWidget* m_waiting;
    QLabel* m_kind;
    QLabel* m_title;
    Chip* m_staged;
    KeyValueList* m_facts;
    QLabel* m_historyHeading;
    QVBoxLayout* m_history;
    QLabel* m_saying;
    QLabel* m_sayingTitle;
    QWidget* m_said;
};

} // namespace assay
