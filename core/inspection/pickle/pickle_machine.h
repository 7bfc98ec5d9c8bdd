// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"
#include "core/inspection/pickle/pickle_value.h"
#include "core/inspection/source_cursor.h"

#include <limits>
#include <unordered_map>

namespace assay {

/// Follows one pickle instruction by instruction, from PROTO to STOP, and tells the inspection what loading it would
/// import, where, and what lies hidden in it. It makes none of the values: a name is followed from the constant to the
/// import, through the memo, and a value that is computed is not known. Source: Lib/pickletools.py of CPython 3.11, and its
/// Modules/_pickle.c for what a loader accepts.
class PickleMachine {
public:
    enum class End {
        Stop,        ///< The pickle is whole; the cursor stands behind it.
        Damage,      ///< Loading it fails at stoppedAt().
        Lost,        ///< It goes on behind an array of joblib's, but where cannot be told.
        Limit,       ///< It piles up more than is followed; that has been found.
        Interrupted, ///< By the inspection, or at `mostInstructions`.
    };

    enum class Loader {
        Joblib, ///< Reads the values of arrays from between the instructions.
        Plain,
    };

    PickleMachine(SourceCursor& cursor, Inspection& inspection, Loader loader = Loader::Joblib)
        : m_cursor(cursor)
        , m_inspection(inspection)
        , m_loader(loader)
    {
    }

    End run(qint64 mostInstructions = std::numeric_limits<qint64>::max());

    qint64 stoppedAt() const { return m_instructionAt; } ///< Byte of the last instruction.
    int protocol() const { return m_protocol; }
    int importCount() const { return m_imports; }
    bool hasCalled() const { return m_called; }               ///< Anything.
    bool hasCalledUnknown() const { return m_calledUnknown; } ///< Something not known to be harmless.

private:
    using Kind = PickleValue::Kind;

    bool step(quint8 code);
    bool readProtocol();
    bool readNumber(quint8 code);
    bool readText(quint8 code);
    bool readLineOfText(quint8 code);
    bool readConstant(quint8 code);
    bool skip(quint64 size);
    void lookInside(qint64 at, quint64 size);

    bool readImport(quint8 code);
    bool import(const QByteArray& module, const QByteArray& name);
    bool importNamedOnStack();
    bool importByNumber(quint8 code);

    bool call(quint8 code);
    bool callAtMark();
    bool setState();
    bool followJoblibArray(const PickleValue& state);
    void followAsInstructions();
    bool readPersistent(quint8 code);
    PickleValue called(const PickleValue& callable, PickleValue arguments);

    bool memoize(quint8 code);
    bool recall(quint8 code);
    bool remember(quint64 index, bool isNext);
    std::optional<quint64> indexOnLine();

    bool compose(quint8 code);
    bool composeTuple(std::size_t count);
    bool addItems(quint8 code);
    void describe(const PickleValue& key, const PickleValue& value);

    bool push(PickleValue value);
    bool has(std::size_t count) const;
    PickleValue pop();
    std::optional<std::vector<PickleValue>> popToMark();
    std::optional<quint64> size(int bytes);

    static constexpr std::size_t MostOnStack = 512 * 1024;
    static constexpr std::size_t MostInMemo = 1'000'000;
    static constexpr qsizetype LongestLine = 32 * 1024;

    SourceCursor& m_cursor;
    Inspection& m_inspection;
    Loader m_loader;
    PickleValues m_values; ///< Outlives all values.
    std::vector<PickleValue> m_stack;
    std::vector<std::size_t> m_marks; ///< Sizes that the stack had.
    std::unordered_map<quint64, PickleValue> m_memo;
    quint64 m_forgotten = 0;   ///< Entries beyond those that the memo holds.
    bool m_countIsSure = true; ///< Of all entries, by which loaders number the next.
    bool m_memoIsSure = true;
    qint64 m_start = 0;
    qint64 m_instructionAt = 0;
    int m_protocol = 0;
    int m_imports = 0;
    bool m_called = false;
    bool m_calledUnknown = false;
    bool m_oddTypes = false;     ///< Whether a NumPy type was given a state that its name does not tell of.
    End m_failure = End::Damage; ///< What an instruction that cannot be followed means.
};

} // namespace assay
