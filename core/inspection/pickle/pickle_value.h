// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

namespace assay {

struct PickleNode;

/// What is known of a value that a pickle would make: enough to follow names, shapes and calls. Nothing is ever made.
struct PickleValue {
    enum class Kind : quint8 {
        Other, ///< Anything that is not followed.
        None,
        Integer, ///< Also True and False.
        Text,
        Tuple,
        Dictionary, ///< A small one; keys and values in turn.
        Global,     ///< What an import brings; its text is "module.name".
        Object,     ///< What a call returns: the callable, its arguments as a tuple, and perhaps a state.
        Persistent, ///< What the loading program supplies for an id, which is the only item.
    };

    Kind kind = Kind::Other;
    bool harmless = false; ///< Of a Global: that calling it is.
    qint64 integer = 0;
    std::shared_ptr<const PickleNode> node; ///< Null for kinds without text and items.

    bool is(Kind wanted) const { return kind == wanted; }
    const QByteArray& text() const;                ///< Empty where there is none.
    const std::vector<PickleValue>& items() const; ///< Empty where there are none.
    const PickleValue* item(std::size_t index) const;
    const PickleValue* value(const char* key) const; ///< Of a dictionary, the last under that key; or null.
    bool isGlobal(const char* name) const { return kind == Kind::Global && text() == name; }
};

/// The part of a value that others may share. It never changes, and counts itself, so that a pickle cannot make any
/// number of them.
struct PickleNode {
    PickleNode(QByteArray textOfIt, std::vector<PickleValue> itemsOfIt, qint64& liveBytes);
    ~PickleNode();
    Q_DISABLE_COPY_MOVE(PickleNode)

    const QByteArray text;
    const std::vector<PickleValue> items;
    const int depth;
    qint64& live;

    qint64 cost() const;
};

/// Makes values of one pickle, within bounds: what is too long, too deep or too much becomes Other.
class PickleValues {
public:
    PickleValue text(const QByteArray& text);
    PickleValue integer(qint64 integer) const;
    PickleValue none() const;
    PickleValue global(const QByteArray& name, bool harmless);
    PickleValue composed(PickleValue::Kind kind, std::vector<PickleValue> items);

    /// Whether what is remembered for later has to be given up, so that what is at hand can still be followed.
    bool isCrowded() const { return m_live > MostRemembered; }

private:
    PickleValue made(PickleValue::Kind kind, const QByteArray& text, std::vector<PickleValue> items);

    static constexpr qint64 MostRemembered = 72 * 1024 * 1024;
    static constexpr qint64 MostBytes = 88 * 1024 * 1024;
    static constexpr qsizetype LongestText = 256;
    static constexpr std::size_t MostItems = 64;
    static constexpr int DeepestItem = 10;

    qint64 m_live = 0;
};

} // namespace assay
