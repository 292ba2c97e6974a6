-- Neovim 0.7 and later, headless: `scripts/clients.ts` says in the environment what to start (SERVER), what to open
-- (FILE) and how to count (ENCODING). Prints what it saw, and ends with 1 where something was missing.
local encoding = vim.env.ENCODING
local function say(...) io.stdout:write('  ', string.format(...), '\n') end

local function attach(buffer)
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.general = vim.tbl_extend('force', capabilities.general or {}, { positionEncodings = { encoding } })
  local config = {
    name = 'process-recordings',
    cmd = { vim.env.SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(vim.env.FILE, ':h'),
    capabilities = capabilities,
    offset_encoding = encoding, -- Neovim before 0.10 does not hear what was agreed
  }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end
  local id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, id)
  return id
end

local function scene()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  local id = assert(attach(buffer), 'no client')

  local function unknown()
    for _, each in ipairs(vim.diagnostic.get(buffer)) do
      if each.code == 'unknown-tag' then return each end
    end
  end
  assert(vim.wait(10000, function() return unknown() ~= nil end, 20), 'no diagnostics')
  local row = vim.fn.search('nonsens') - 1
  local line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]
  local function byte(words) return line:find(words, 1, true) - 1 end
  local found = unknown()
  say('diagnostic %d:%d %s', found.lnum + 1, found.col + 1, found.message)
  assert(found.lnum == row and found.col == byte('#nonsens'), 'the diagnostic stands elsewhere')

  -- How the protocol has a place of this line.
  local function place(at)
    local before = line:sub(1, at)
    local length = #before
    if encoding == 'utf-32' then length = vim.str_utfindex(before) end
    if encoding == 'utf-16' then length = select(2, vim.str_utfindex(before)) end
    return { line = row, character = length }
  end
  local function ask(method, position)
    local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = position }
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 5000)
    return assert(answers and answers[id] and answers[id].result, method .. ' gave nothing')
  end
  local hover = ask('textDocument/hover', place(byte('same-boat')))
  say('hover %s', hover.contents.value:match('[^\n]*'))
  assert(hover.contents.value:find('All in the same boat', 1, true), 'another hover')

  vim.api.nvim_buf_set_text(buffer, row, byte('#nonsens'), row, byte('#nonsens') + #'#nonsens', { '#mutu' })
  line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]
  local list = ask('textDocument/completion', place(byte('#mutu') + 5))
  local first = (list.items or list)[1]
  say('completion %s', first.label)
  assert(first.label:find('mutual', 1, true), 'another completion')
  -- Versions that know defaults of a list get the range there.
  local edit = first.textEdit
    or { range = list.itemDefaults.editRange, newText = first.textEditText or first.label }
  vim.lsp.util.apply_text_edits({ edit }, buffer, encoding)
  line = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]
  assert(line:find(first.label, 1, true), 'the completion went elsewhere: ' .. line)
  assert(vim.wait(5000, function() return unknown() == nil end, 20), 'the diagnostic stays')
  say('the diagnostic is gone')
end

local ok, err = pcall(scene)
if not ok then io.stdout:write('  ', tostring(err), '\n') end
vim.cmd(ok and 'qall!' or 'cquit 1')
