// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

class CharterRoom;
class CharterVersions;
class Chip;
class EmptyState;
class FramingCanvas;
class KeyValueList;
struct NextSpeaker;

/// How a use case is framed, as a canvas that people fill in together, or how its models will be judged: what is agreed on or
/// asked for, who said what of it, what it said before, and what the viewer can do with it. GUI thread.
class CharterCard final : public QWidget {
    Q_OBJECT

public:
    CharterCard(Session& session, CharterKind kind, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);

Q_SIGNALS:
    void changed();
    void refused(const assay::Error& error);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeNothing();
    void arrange();
    void keepWhole();
    void setLeastHeight();
    void showVersion();
    QString note() const;
    void showContent();
    void tellChange();
    std::optional<Charter> startingPoint() const;
    void showButtons();
    QPushButton* addButton(const char* name, const QString& text, const QString& refusal);
    QString standstill() const;
    QString writeRefusal() const;
    void begin();
    void write();
    void propose();
    void speak();
    void letSpeak(const NextSpeaker& next);
    void writeAttendees();

    Session& m_session;
    CharterKind m_kind;
    UseCaseStory m_story;
    std::optional<Charter> m_shown; ///< The version that is read.
    bool m_begun = false;           ///< The canvas is open, though nothing is saved yet.
    Chip* m_state;
    CharterVersions* m_versions;
    QLabel* m_note;
    EmptyState* m_nothing = nullptr; ///< Where there is no framing; a plan has none of these two.
    FramingCanvas* m_canvas = nullptr;
    KeyValueList* m_lines = nullptr; ///< Of a plan.
    CharterRoom* m_room;
    QBoxLayout* m_body;
    QHBoxLayout* m_buttons;
};

} // namespace assay
